// What a failed call says on standard error, and which exit code it ends with.
#pragma once

#include <outcrop/error.h>

#include <string>
#include <string_view>

namespace outcrop::cli {

/// One line what happened, and where there is something to do about it, a second one. `place`: "us-east-1 of dev", of a
/// command that asks in several.
std::string error_text(const Error& error, std::string_view operation, std::string_view place = {});

int exit_code_of(const Error& error);

}  // namespace outcrop::cli
