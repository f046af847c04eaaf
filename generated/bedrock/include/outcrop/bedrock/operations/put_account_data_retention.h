// Input and output of Client::put_account_data_retention.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::put_account_data_retention. An absent member is not sent.
struct PutAccountDataRetentionRequest {
  /// Required.
  std::optional<OwnedOpen<DataRetentionMode>> mode{};
};

/// Output of Client::put_account_data_retention; valid as long as its Response.
struct PutAccountDataRetentionView {
  Open<DataRetentionMode> mode{};
  std::optional<Timestamp> updated_at{};
};

}  // namespace outcrop::bedrock
