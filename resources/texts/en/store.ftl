# What the store says when something cannot be done: what happened, what is safe, what you can do.

store-unexpected = Something went wrong in the program ({ $kind }). What you wrote is kept in memory. Try again, and report it if it happens once more.

## Passphrase and recovery code

store-wrong_passphrase = { $wait ->
    [0] That did not match. Check Caps Lock and try again.
    [one] That did not match. Check Caps Lock and try again in one second, or use the recovery code. Nothing is deleted.
   *[other] That did not match. Check Caps Lock and try again in { $wait } seconds, or use the recovery code. Nothing is deleted.
}
store-wrong_recovery_code = { $wait ->
    [0] The code is typed correctly, but does not belong to this store. Look for a newer sheet, or use the passphrase.
    [one] The code is typed correctly, but does not belong to this store. Look for a newer sheet, and try again in one second.
   *[other] The code is typed correctly, but does not belong to this store. Look for a newer sheet, and try again in { $wait } seconds.
}
store-mistyped_recovery_code = One character of the code does not fit. The code has 28 characters in seven groups; look at the sheet and correct it.
store-weak_passphrase = The passphrase is too short. Use at least { $characters } characters or { $words } words.
store-vault_missing = The store's key file is missing. The cases are here, but cannot be unlocked without it. Fetch it from a backup.
store-vault_damaged = The store's key file is damaged. The cases are unchanged. Fetch the key file from a backup.
store-vault_newer = The key file was made by a newer aevdesk (format { $version }, this one knows { $known }). Update the program. Nothing was changed.
store-too_little_memory = The machine has too little free memory to unlock ({ $mebibytes } MB are needed). Close some programs and try again.

## Opening the store

store-not_set_up = There is no store in the folder { $folder } yet. Make a new one, or choose another folder.
store-already_set_up = There is a store in the folder { $folder } already. Open it, or choose another folder. Nothing was changed.
store-not_writable = aevdesk may not write in the folder { $folder }. What is saved is safe. Ask whoever looks after the machine for access, or choose another folder.
store-busy = { $known ->
    [no] The store is open in another window or on another machine. Close it there, and try again.
   *[yes] The store has been open by { $user } on the machine { $machine } since { $day } at { $time } (process { $process }). Close it there, and try again.
}
store-missing = The key file is here, but the store itself is missing. Nothing new was made. Restore the store from a backup.
store-empty = The store's file is empty. It was not touched. Restore the store from a backup.
store-damaged = The store is damaged and cannot be read as it is. The file was not touched. Restore it from a backup, or rescue the cases that are whole.
store-foreign = The file belongs to another program or is not encrypted. It was not touched. Choose another folder, or restore the store from a backup.
store-newer = The store was made by a newer aevdesk (format { $version }, this one knows { $known }). Update the program. Nothing was changed.
store-closed = The store is closed. Unlock it and try again.

## Saving and reading

store-disk_full = Not saved. The disk { $drive } is full. What you write now is kept in memory. Make room, and it is saved by itself.
store-disk_fault = Not saved. The disk { $drive } does not answer as it should. What you write now is kept in memory. Check that the disk is connected, and try again.
store-stale_write = The case was changed in another window. Automatic saving has stopped. Both versions are safe. See the differences, and choose which one counts.
store-case_exists = There is a case with this number already. Nothing was changed. Make the case anew.
store-case_missing = The case is no longer in the store. It may have been deleted in another window. Look in the list of cases.
store-damaged_case = The case cannot be read, because its text is not what was saved. It was not touched. Open it from a backup.
store-damaged_sealed = This version was changed outside the program, or the file is damaged. It is not shown as sealed. Fetch version { $number } from a backup or from the paper.
store-already_sealed = Version { $number } is sealed and cannot be changed. Make a new version.
store-sealed_missing = There is no sealed file in version { $number } of the case. Look in the list of versions.
store-unusable_text = Not saved. The text has characters that cannot be stored. Remove what was pasted last, and try again.
store-log_broken = The log of who opened the cases was changed at line { $seq }. The cases are not affected. Tell whoever is responsible for data protection.

## Backups

store-backup_failed = { $cause ->
    [store_disk_full] No backup was made, because the disk { $drive } is full. The cases are saved. Make room, and we try again.
    [store_not_writable] No backup was made, because aevdesk may not write in the folder for backups on { $drive }. The cases are saved. Ask for access.
    [store_damaged] No backup was made, because the store is damaged. Keep the backups you have. Close aevdesk, and restore the store from a backup.
   *[other] No backup was made on { $drive }. The cases are saved. We try again; report it if it goes on.
}
store-backup_damaged = The backup { $name } is not whole and was not used. The store is as before. Choose another one.
store-backup_missing = The backup { $name } does not exist. The store is as before. Choose another one.

## What you should know though nothing went wrong

store-was_interrupted = Welcome back. The program was closed unexpectedly. All that was saved on { $day } at { $time } is here.
store-healed = The store had damage on empty pages after a power cut. It is mended, and all cases are whole.
store-rolled_back = { $missing ->
    [0] The store is another one than was last open here. If the folder was swapped, the newest may be in a backup.
   *[other] The store is older than when it was last seen. The newest is missing and may be in a backup. Look there before you write on.
}
store-backup_overdue = The last backup is more than two days old, and cases have changed since. Make a new one now.

## A case in a file
store-parcel_foreign = This is not a file from aevdesk. Ask your colleague for the file that ends in .aevsak.
store-parcel_damaged = The file was damaged on its way and cannot be opened. Ask your colleague to make it again.
store-parcel_newer = The file was made with a newer aevdesk (format { $version }). This one reads up to { $known }. Update the program and try again.
store-parcel_too_big = The file is larger than { $megabytes } MB and is not opened.
store-wrong_parcel_passphrase = That was not right. Check Caps Lock and ask your colleague for the passphrase.
