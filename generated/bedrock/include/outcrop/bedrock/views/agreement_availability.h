// AgreementAvailabilityView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct AgreementAvailabilityView {
  Open<AgreementStatus> status{};
  std::optional<std::string_view> error_message{};
};

}  // namespace outcrop::bedrock
