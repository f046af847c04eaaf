// ListCustomModels: the output of Client::list_custom_models, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/custom_model_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListCustomModelsView;

/// One page of custom models.
struct ListCustomModels {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The models of this page.
  std::optional<std::vector<CustomModelSummary>> model_summaries{};

  friend bool operator==(const ListCustomModels&, const ListCustomModels&) = default;
};
ListCustomModels to_owned(const ListCustomModelsView& view);
void write_json(internal::JsonWriter& writer, const ListCustomModels& in);

}  // namespace outcrop::bedrock
