// AgreementAvailability.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct AgreementAvailabilityView;

/// Whether an agreement on a model's terms is in place.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AgreementAvailability.html
struct AgreementAvailability {
  /// How far the agreement on the model's terms is.
  std::optional<OwnedOpen<AgreementStatus>> status{};
  /// What went wrong with the agreement; absent where nothing did.
  std::optional<std::string> error_message{};

  friend bool operator==(const AgreementAvailability&, const AgreementAvailability&) = default;
};
AgreementAvailability to_owned(const AgreementAvailabilityView& view);
void write_json(internal::JsonWriter& writer, const AgreementAvailability& in);

}  // namespace outcrop::bedrock
