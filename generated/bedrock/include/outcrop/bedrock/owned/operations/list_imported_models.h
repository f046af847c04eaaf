// ListImportedModels: the output of Client::list_imported_models, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/imported_model_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListImportedModelsView;

/// One page of imported models.
struct ListImportedModels {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The models of this page.
  std::optional<std::vector<ImportedModelSummary>> model_summaries{};

  friend bool operator==(const ListImportedModels&, const ListImportedModels&) = default;
};
ListImportedModels to_owned(const ListImportedModelsView& view);
void write_json(internal::JsonWriter& writer, const ListImportedModels& in);

}  // namespace outcrop::bedrock
