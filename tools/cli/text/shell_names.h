// The library's messages in the words of a shell: they name the C++ members that a program would set.
#pragma once

#include <string>

namespace outcrop::cli {

/// "set ClientConfig::region or AWS_REGION" -> "set --region or AWS_REGION". Not for text of a service.
std::string in_shell_words(std::string text);

}  // namespace outcrop::cli
