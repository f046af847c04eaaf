// ListFoundationModels: the output of Client::list_foundation_models, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock/owned/foundation_model_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListFoundationModelsView;

/// The foundation models that match the filters.
struct ListFoundationModels {
  /// All models that match; there are no further pages.
  std::optional<std::vector<FoundationModelSummary>> model_summaries{};

  friend bool operator==(const ListFoundationModels&, const ListFoundationModels&) = default;
};
ListFoundationModels to_owned(const ListFoundationModelsView& view);
void write_json(internal::JsonWriter& writer, const ListFoundationModels& in);

}  // namespace outcrop::bedrock
