// ListInferenceProfiles: the output of Client::list_inference_profiles, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/inference_profile_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListInferenceProfilesView;

/// One page of inference profiles.
struct ListInferenceProfiles {
  /// The profiles of this page.
  std::optional<std::vector<InferenceProfileSummary>> inference_profile_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListInferenceProfiles&, const ListInferenceProfiles&) = default;
};
ListInferenceProfiles to_owned(const ListInferenceProfilesView& view);
void write_json(internal::JsonWriter& writer, const ListInferenceProfiles& in);

}  // namespace outcrop::bedrock
