// Input and output of Client::create_inference_profile.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/inference_profile_model_source.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_inference_profile. An absent member is not sent.
/// The model or profile to stand for, and the new profile's name.
struct CreateInferenceProfileRequest {
  /// A name for the profile, by which people know it.
  ///
  /// Required. 1 to 64 characters, matching ([0-9a-zA-Z][ _-]?)+.
  std::optional<std::string> inference_profile_name{};
  /// A note on what the profile is for; it has no effect.
  ///
  /// 1 to 200 characters, matching ([0-9a-zA-Z:.][ _-]?)+. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a profile.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// The model, or the profile of AWS over several regions, that calls go to.
  ///
  /// Required.
  Box<InferenceProfileModelSource> model_source{};
  /// Tags for the profile, by which cost reports tell its calls apart.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateInferenceProfileRequest&, const CreateInferenceProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateInferenceProfileRequest& in);

/// Output of Client::create_inference_profile; valid as long as its Response.
/// Names the new profile.
struct CreateInferenceProfileView {
  /// The profile's ARN, which calls of the model take as `modelId`.
  std::string_view inference_profile_arn{};
  /// ACTIVE: the profile can be used.
  Open<InferenceProfileStatus> status{};
};
const internal::Schema& schema_of(const CreateInferenceProfileView*);

}  // namespace outcrop::bedrock
