// DeleteInferenceProfile: the output of Client::delete_inference_profile, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteInferenceProfileView;

/// Says that the profile is deleted. It has no members.
struct DeleteInferenceProfile {
  friend bool operator==(const DeleteInferenceProfile&, const DeleteInferenceProfile&) = default;
};
DeleteInferenceProfile to_owned(const DeleteInferenceProfileView& view);
void write_json(internal::JsonWriter& writer, const DeleteInferenceProfile& in);

}  // namespace outcrop::bedrock
