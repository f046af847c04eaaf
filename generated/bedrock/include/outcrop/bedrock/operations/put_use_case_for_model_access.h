// Input and output of Client::put_use_case_for_model_access.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::put_use_case_for_model_access. An absent member is not sent.
/// The form on what models are to be used for.
struct PutUseCaseForModelAccessRequest {
  /// The bytes of the filled-in form; the client encodes them for the wire.
  ///
  /// Required. 10 to 16384 bytes.
  std::optional<Blob> form_data{};

  friend bool operator==(const PutUseCaseForModelAccessRequest&, const PutUseCaseForModelAccessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PutUseCaseForModelAccessRequest& in);

/// Output of Client::put_use_case_for_model_access; valid as long as its Response.
/// Says that the form was taken. It has no members.
struct PutUseCaseForModelAccessView {};
const internal::Schema& schema_of(const PutUseCaseForModelAccessView*);

}  // namespace outcrop::bedrock
