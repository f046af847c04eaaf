// GetFoundationModelAvailability: the output of Client::get_foundation_model_availability, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/agreement_availability.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct GetFoundationModelAvailabilityView;

/// What a call of a foundation model depends on, each by itself.
struct GetFoundationModelAvailability {
  /// The id of the foundation model, as the request gave it.
  std::string model_id{};
  /// Whether the agreement on the model's terms is in place.
  AgreementAvailability agreement_availability{};
  /// Whether the account is authorized to use the model.
  std::optional<OwnedOpen<AuthorizationStatus>> authorization_status{};
  /// Whether the account is entitled to the model.
  std::optional<OwnedOpen<EntitlementAvailability>> entitlement_availability{};
  /// Whether the client's region offers the model.
  std::optional<OwnedOpen<RegionAvailability>> region_availability{};

  friend bool operator==(const GetFoundationModelAvailability&, const GetFoundationModelAvailability&) = default;
};
GetFoundationModelAvailability to_owned(const GetFoundationModelAvailabilityView& view);
void write_json(internal::JsonWriter& writer, const GetFoundationModelAvailability& in);

}  // namespace outcrop::bedrock
