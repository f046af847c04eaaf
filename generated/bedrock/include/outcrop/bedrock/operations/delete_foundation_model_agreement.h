// Input and output of Client::delete_foundation_model_agreement.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_foundation_model_agreement. An absent member is not sent.
/// The model whose agreement to end.
struct DeleteFoundationModelAgreementRequest {
  /// The id of the model that the agreement is about.
  ///
  /// Required. At most 140 characters.
  std::optional<std::string> model_id{};

  friend bool operator==(const DeleteFoundationModelAgreementRequest&,
                         const DeleteFoundationModelAgreementRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteFoundationModelAgreementRequest& in);

/// Output of Client::delete_foundation_model_agreement; valid as long as its Response.
/// Says that the agreement is ended. It has no members.
struct DeleteFoundationModelAgreementView {};
const internal::Schema& schema_of(const DeleteFoundationModelAgreementView*);

}  // namespace outcrop::bedrock
