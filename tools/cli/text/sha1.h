// SHA-1 (FIPS 180-4): names of files in the AWS CLI's cache. Nothing is kept safe by it.
#pragma once

#include <string>
#include <string_view>

namespace outcrop::cli {

/// 40 lower-case hex digits. Throws std::runtime_error where OpenSSL is set up without SHA-1.
std::string sha1_hex(std::string_view bytes);

}  // namespace outcrop::cli
