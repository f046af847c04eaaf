// GetInferenceProfile: the output of Client::get_inference_profile, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/inference_profile_model.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetInferenceProfileView;

/// Everything about one inference profile.
struct GetInferenceProfile {
  /// The profile's name, by which people know it.
  std::string inference_profile_name{};
  /// What the profile is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// When the profile was created.
  std::optional<Timestamp> created_at{};
  /// When the profile changed last.
  std::optional<Timestamp> updated_at{};
  /// The profile's ARN, which calls of a model take as `modelId`.
  std::string inference_profile_arn{};
  /// The models that calls can go to, one for each region that takes part.
  std::optional<std::vector<InferenceProfileModel>> models{};
  /// The profile's id, which calls of a model take as `modelId`, as they do its ARN.
  std::string inference_profile_id{};
  /// ACTIVE: the profile can be used.
  std::optional<OwnedOpen<InferenceProfileStatus>> status{};
  /// Who made the profile: AWS or the account.
  std::optional<OwnedOpen<InferenceProfileType>> type{};

  friend bool operator==(const GetInferenceProfile&, const GetInferenceProfile&) = default;
};
GetInferenceProfile to_owned(const GetInferenceProfileView& view);
void write_json(internal::JsonWriter& writer, const GetInferenceProfile& in);

}  // namespace outcrop::bedrock
