// CreateInferenceProfile: the output of Client::create_inference_profile, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct CreateInferenceProfileView;

/// Names the new profile.
struct CreateInferenceProfile {
  /// The profile's ARN, which calls of the model take as `modelId`.
  std::string inference_profile_arn{};
  /// ACTIVE: the profile can be used.
  std::optional<OwnedOpen<InferenceProfileStatus>> status{};

  friend bool operator==(const CreateInferenceProfile&, const CreateInferenceProfile&) = default;
};
CreateInferenceProfile to_owned(const CreateInferenceProfileView& view);
void write_json(internal::JsonWriter& writer, const CreateInferenceProfile& in);

}  // namespace outcrop::bedrock
