// ImportedModelSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// An imported model as lists show it; GetImportedModel has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ImportedModelSummary.html
struct ImportedModelSummaryView {
  /// The model's ARN, which calls of the model take as `modelId`.
  std::string_view model_arn{};
  /// The name that the import job gave the model.
  std::string_view model_name{};
  /// When the model was brought in.
  Timestamp creation_time{};
  /// Whether the model can be used through Converse.
  std::optional<bool> instruct_supported{};
  /// The kind of model that its files tell, such as `llama`.
  std::optional<std::string_view> model_architecture{};
};
const internal::Schema& schema_of(const ImportedModelSummaryView*);

}  // namespace outcrop::bedrock
