// ImportedModelSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ImportedModelSummaryView;

/// An imported model as lists show it; GetImportedModel has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ImportedModelSummary.html
struct ImportedModelSummary {
  /// The model's ARN, which calls of the model take as `modelId`.
  std::string model_arn{};
  /// The name that the import job gave the model.
  std::string model_name{};
  /// When the model was brought in.
  Timestamp creation_time{};
  /// Whether the model can be used through Converse.
  std::optional<bool> instruct_supported{};
  /// The kind of model that its files tell, such as `llama`.
  std::optional<std::string> model_architecture{};

  friend bool operator==(const ImportedModelSummary&, const ImportedModelSummary&) = default;
};
ImportedModelSummary to_owned(const ImportedModelSummaryView& view);
void write_json(internal::JsonWriter& writer, const ImportedModelSummary& in);

}  // namespace outcrop::bedrock
