// Input and output of Client::get_inference_profile.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/inference_profile_model.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_inference_profile. An absent member is not sent.
/// Which inference profile to describe, by its id or ARN.
struct GetInferenceProfileRequest {
  /// The id or ARN of the profile to describe.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> inference_profile_identifier{};

  friend bool operator==(const GetInferenceProfileRequest&, const GetInferenceProfileRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetInferenceProfileRequest& in);

/// Output of Client::get_inference_profile; valid as long as its Response.
/// Everything about one inference profile.
struct GetInferenceProfileView {
  /// The profile's name, by which people know it.
  std::string_view inference_profile_name{};
  /// What the profile is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// When the profile was created.
  std::optional<Timestamp> created_at{};
  /// When the profile changed last.
  std::optional<Timestamp> updated_at{};
  /// The profile's ARN, which calls of a model take as `modelId`.
  std::string_view inference_profile_arn{};
  /// The models that calls can go to, one for each region that takes part.
  std::span<const InferenceProfileModelView> models{};
  /// The profile's id, which calls of a model take as `modelId`, as they do its ARN.
  std::string_view inference_profile_id{};
  /// ACTIVE: the profile can be used.
  Open<InferenceProfileStatus> status{};
  /// Who made the profile: AWS or the account.
  Open<InferenceProfileType> type{};
};
const internal::Schema& schema_of(const GetInferenceProfileView*);

}  // namespace outcrop::bedrock
