// RegistryRecordSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct RegistryRecordSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummary {
  std::string registry_arn{};
  std::string record_arn{};
  std::string record_id{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  std::string record_version{};
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const RegistryRecordSummary&, const RegistryRecordSummary&) = default;
};
RegistryRecordSummary to_owned(const RegistryRecordSummaryView& view);
void write_json(internal::JsonWriter& writer, const RegistryRecordSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
