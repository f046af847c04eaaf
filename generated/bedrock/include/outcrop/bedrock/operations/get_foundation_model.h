// Input and output of Client::get_foundation_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/foundation_model_details.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_foundation_model. An absent member is not sent.
/// Which foundation model to describe.
struct GetFoundationModelRequest {
  /// The id or ARN of the foundation model.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_identifier{};

  friend bool operator==(const GetFoundationModelRequest&, const GetFoundationModelRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetFoundationModelRequest& in);

/// Output of Client::get_foundation_model; valid as long as its Response.
/// What one foundation model can do.
struct GetFoundationModelView {
  /// What the model takes and gives, and how it can be used.
  OptionalRef<FoundationModelDetailsView> model_details{};
};
const internal::Schema& schema_of(const GetFoundationModelView*);

}  // namespace outcrop::bedrock
