// Input and output of Client::get_use_case_for_model_access.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_use_case_for_model_access. An absent member is not sent.
/// Asks for the account's form. It has no members.
struct GetUseCaseForModelAccessRequest {
  friend bool operator==(const GetUseCaseForModelAccessRequest&, const GetUseCaseForModelAccessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetUseCaseForModelAccessRequest& in);

/// Output of Client::get_use_case_for_model_access; valid as long as its Response.
/// The form on what models are to be used for.
struct GetUseCaseForModelAccessView {
  /// The bytes of the filled-in form, decoded from the wire.
  BlobView form_data{};
};
const internal::Schema& schema_of(const GetUseCaseForModelAccessView*);

}  // namespace outcrop::bedrock
