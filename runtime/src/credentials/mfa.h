// Codes of multi-factor devices: asked for by the program's callback.
#pragma once

#include <string>
#include <string_view>

#include "base/secret.h"
#include "outcrop/credentials.h"

namespace outcrop::internal {

/// A code of six digits. `purpose`: what it is for, "role arn:...".
Result<Secret> ask_mfa_code(const MfaTokenCallback& callback, std::string serial_number, std::string purpose,
                            const ResolveOptions& limits);

}  // namespace outcrop::internal
