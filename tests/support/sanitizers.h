// What the tests were built with: GCC says it by a macro, clang by a feature.
#pragma once

namespace outcrop::test {

#ifndef __has_feature
#define __has_feature(name) 0  // clang's alone
#endif

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
inline constexpr bool kAddressSanitizer = true;
#else
inline constexpr bool kAddressSanitizer = false;
#endif

#if defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
inline constexpr bool kThreadSanitizer = true;
#else
inline constexpr bool kThreadSanitizer = false;
#endif

}  // namespace outcrop::test
