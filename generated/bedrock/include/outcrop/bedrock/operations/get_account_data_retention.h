// Input and output of Client::get_account_data_retention.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_account_data_retention. An absent member is not sent.
struct GetAccountDataRetentionRequest {};

/// Output of Client::get_account_data_retention; valid as long as its Response.
struct GetAccountDataRetentionView {
  Open<DataRetentionMode> mode{};
  std::optional<Timestamp> updated_at{};
};

}  // namespace outcrop::bedrock
