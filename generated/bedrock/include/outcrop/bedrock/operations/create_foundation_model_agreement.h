// Input and output of Client::create_foundation_model_agreement.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_foundation_model_agreement. An absent member is not sent.
/// The offer to agree to, and its model.
struct CreateFoundationModelAgreementRequest {
  /// The offer's token, from ListFoundationModelAgreementOffers.
  ///
  /// Required.
  std::optional<std::string> offer_token{};
  /// The id of the model that the offer is for.
  ///
  /// Required. At most 140 characters.
  std::optional<std::string> model_id{};

  friend bool operator==(const CreateFoundationModelAgreementRequest&,
                         const CreateFoundationModelAgreementRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateFoundationModelAgreementRequest& in);

/// Output of Client::create_foundation_model_agreement; valid as long as its Response.
/// Says that the agreement was asked for; GetFoundationModelAvailability tells when it is in place.
struct CreateFoundationModelAgreementView {
  /// The id of the model that the agreement is about.
  std::string_view model_id{};
};
const internal::Schema& schema_of(const CreateFoundationModelAgreementView*);

}  // namespace outcrop::bedrock
