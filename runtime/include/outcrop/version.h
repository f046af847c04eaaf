// The version of the SDK and the attribute that marks lifetimes. The only macros in public headers.
#pragma once

#if __cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#error "Outcrop needs C++20: compile with -std=c++20 or later (CMake: target_compile_features(... cxx_std_20))"
#endif

#define OUTCROP_VERSION_MAJOR 0
#define OUTCROP_VERSION_MINOR 2
#define OUTCROP_VERSION_PATCH 0
#define OUTCROP_VERSION "0.2.0"

/// Raised whenever generated code and runtime must change together; generated code checks it.
#define OUTCROP_GENERATED_ABI 3

#if defined(__clang__)
#define OUTCROP_LIFETIME_BOUND [[clang::lifetimebound]]
#else
#define OUTCROP_LIFETIME_BOUND
#endif
