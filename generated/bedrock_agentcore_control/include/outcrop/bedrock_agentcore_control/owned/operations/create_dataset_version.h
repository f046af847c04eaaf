// CreateDatasetVersion: the output of Client::create_dataset_version, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateDatasetVersionView;

struct CreateDatasetVersion {
  std::string dataset_arn{};
  std::string dataset_id{};
  std::optional<OwnedOpen<DatasetStatus>> status{};
  std::string dataset_version{};
  Timestamp created_at{};

  friend bool operator==(const CreateDatasetVersion&, const CreateDatasetVersion&) = default;
};
CreateDatasetVersion to_owned(const CreateDatasetVersionView& view);
void write_json(internal::JsonWriter& writer, const CreateDatasetVersion& in);

}  // namespace outcrop::bedrock_agentcore_control
