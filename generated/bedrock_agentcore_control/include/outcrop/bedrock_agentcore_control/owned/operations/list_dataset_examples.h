// ListDatasetExamples: the output of Client::list_dataset_examples, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agentcore_control {

struct ListDatasetExamplesView;

/// One page of examples.
struct ListDatasetExamples {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string dataset_id{};
  /// The version that the examples are of.
  std::string dataset_version{};
  /// The examples of this page as JSON, each with its exampleId.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<Document>> examples{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDatasetExamples&, const ListDatasetExamples&) = default;
};
ListDatasetExamples to_owned(const ListDatasetExamplesView& view);
void write_json(internal::JsonWriter& writer, const ListDatasetExamples& in);

}  // namespace outcrop::bedrock_agentcore_control
