// UpdateDataset: the output of Client::update_dataset, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateDatasetView;

struct UpdateDataset {
  std::string dataset_arn{};
  std::string dataset_id{};
  Timestamp updated_at{};

  friend bool operator==(const UpdateDataset&, const UpdateDataset&) = default;
};
UpdateDataset to_owned(const UpdateDatasetView& view);
void write_json(internal::JsonWriter& writer, const UpdateDataset& in);

}  // namespace outcrop::bedrock_agentcore_control
