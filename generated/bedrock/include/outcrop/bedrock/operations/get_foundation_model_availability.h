// Input and output of Client::get_foundation_model_availability.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/agreement_availability.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_foundation_model_availability. An absent member is not sent.
/// Which foundation model to look up.
struct GetFoundationModelAvailabilityRequest {
  /// The id of the foundation model; its ARN will not do.
  ///
  /// Required. At most 140 characters.
  std::optional<std::string> model_id{};

  friend bool operator==(const GetFoundationModelAvailabilityRequest&,
                         const GetFoundationModelAvailabilityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetFoundationModelAvailabilityRequest& in);

/// Output of Client::get_foundation_model_availability; valid as long as its Response.
/// What a call of a foundation model depends on, each by itself.
struct GetFoundationModelAvailabilityView {
  /// The id of the foundation model, as the request gave it.
  std::string_view model_id{};
  /// Whether the agreement on the model's terms is in place.
  AgreementAvailabilityView agreement_availability{};
  /// Whether the account is authorized to use the model.
  Open<AuthorizationStatus> authorization_status{};
  /// Whether the account is entitled to the model.
  Open<EntitlementAvailability> entitlement_availability{};
  /// Whether the client's region offers the model.
  Open<RegionAvailability> region_availability{};
};
const internal::Schema& schema_of(const GetFoundationModelAvailabilityView*);

}  // namespace outcrop::bedrock
