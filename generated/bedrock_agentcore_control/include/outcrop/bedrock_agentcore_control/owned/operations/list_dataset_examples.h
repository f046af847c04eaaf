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

struct ListDatasetExamples {
  std::string dataset_arn{};
  std::string dataset_id{};
  std::string dataset_version{};
  /// Sensitive: never logged.
  std::optional<std::vector<Document>> examples{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDatasetExamples&, const ListDatasetExamples&) = default;
};
ListDatasetExamples to_owned(const ListDatasetExamplesView& view);
void write_json(internal::JsonWriter& writer, const ListDatasetExamples& in);

}  // namespace outcrop::bedrock_agentcore_control
