/* aevdesk.exe (no console) and aevdesk-cli.exe (console): run program\ with the Python that lies beside them, in this process,
   so that the taskbar, the icon and the manifest are aevdesk's own. Arguments pass through unchanged. */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*py_main)(int, wchar_t **);

static int complain(const wchar_t *what) {
    MessageBoxW(NULL, what, L"aevdesk", MB_ICONERROR);
    return 1;
}

int wmain(int argc, wchar_t **argv) {
    static wchar_t home[32768], library[32768], program[32768];
    DWORD length = GetModuleFileNameW(NULL, home, 32000);
    wchar_t *slash = length ? wcsrchr(home, L'\\') : NULL;
    if (!slash) return complain(L"Fant ikke mappen som aevdesk ligger i. Installer aevdesk på nytt.");
    *slash = 0;
    swprintf(library, 32768, L"%ls\\python313.dll", home);
    swprintf(program, 32768, L"%ls\\program", home);

    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main run = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run) return complain(L"En fil mangler eller er skadet. Installer aevdesk på nytt.");

    wchar_t **arguments = calloc((size_t)argc + 5, sizeof *arguments);
    if (!arguments) return 1;
    int count = 0;
    arguments[count++] = argv[0];
    arguments[count++] = L"-B";     /* nothing is written beside the program */
    arguments[count++] = L"-X";     /* what goes to a pipe or a file is UTF-8, as everywhere else */
    arguments[count++] = L"utf8";
    arguments[count++] = program;
    for (int i = 1; i < argc; i++) arguments[count++] = argv[i];
    return run(count, arguments);
}
