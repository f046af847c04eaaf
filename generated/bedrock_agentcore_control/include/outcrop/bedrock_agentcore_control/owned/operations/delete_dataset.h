// DeleteDataset: the output of Client::delete_dataset, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteDatasetView;

struct DeleteDataset {
  std::string dataset_arn{};
  std::string dataset_id{};
  std::optional<OwnedOpen<DatasetStatus>> status{};
  std::string dataset_version{};
  Timestamp updated_at{};

  friend bool operator==(const DeleteDataset&, const DeleteDataset&) = default;
};
DeleteDataset to_owned(const DeleteDatasetView& view);
void write_json(internal::JsonWriter& writer, const DeleteDataset& in);

}  // namespace outcrop::bedrock_agentcore_control
