// AgreementAvailabilityView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// Whether an agreement on a model's terms is in place.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AgreementAvailability.html
struct AgreementAvailabilityView {
  /// How far the agreement on the model's terms is.
  Open<AgreementStatus> status{};
  /// What went wrong with the agreement; absent where nothing did.
  std::optional<std::string_view> error_message{};
};
const internal::Schema& schema_of(const AgreementAvailabilityView*);

}  // namespace outcrop::bedrock
