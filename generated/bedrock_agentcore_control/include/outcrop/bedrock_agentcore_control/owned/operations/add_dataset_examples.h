// AddDatasetExamples: the output of Client::add_dataset_examples, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct AddDatasetExamplesView;

struct AddDatasetExamples {
  std::string dataset_arn{};
  std::string dataset_id{};
  std::optional<OwnedOpen<DatasetStatus>> status{};
  std::int64_t added_count{};
  Timestamp updated_at{};
  std::optional<std::vector<std::string>> example_ids{};

  friend bool operator==(const AddDatasetExamples&, const AddDatasetExamples&) = default;
};
AddDatasetExamples to_owned(const AddDatasetExamplesView& view);
void write_json(internal::JsonWriter& writer, const AddDatasetExamples& in);

}  // namespace outcrop::bedrock_agentcore_control
