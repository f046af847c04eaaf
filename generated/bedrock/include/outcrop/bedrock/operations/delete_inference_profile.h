// Input and output of Client::delete_inference_profile.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_inference_profile. An absent member is not sent.
/// Which application inference profile to delete. Those of the system can't be deleted.
struct DeleteInferenceProfileRequest {
  /// The id or ARN of the profile to delete.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> inference_profile_identifier{};

  friend bool operator==(const DeleteInferenceProfileRequest&, const DeleteInferenceProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteInferenceProfileRequest& in);

/// Output of Client::delete_inference_profile; valid as long as its Response.
/// Says that the profile is deleted. It has no members.
struct DeleteInferenceProfileView {};
const internal::Schema& schema_of(const DeleteInferenceProfileView*);

}  // namespace outcrop::bedrock
