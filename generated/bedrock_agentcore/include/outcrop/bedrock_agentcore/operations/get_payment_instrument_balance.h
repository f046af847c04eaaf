// Input and output of Client::get_payment_instrument_balance.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/token_balance.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_payment_instrument_balance. An absent member is not sent.
struct GetPaymentInstrumentBalanceRequest {
  std::optional<std::string> user_id{};
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// Required.
  std::optional<std::string> payment_instrument_id{};
  /// Required.
  std::optional<OwnedOpen<BlockchainChainId>> chain{};
  /// Required.
  std::optional<OwnedOpen<InstrumentBalanceToken>> token{};

  friend bool operator==(const GetPaymentInstrumentBalanceRequest&,
                         const GetPaymentInstrumentBalanceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentInstrumentBalanceRequest& in);

/// Output of Client::get_payment_instrument_balance; valid as long as its Response.
struct GetPaymentInstrumentBalanceView {
  std::string_view payment_instrument_id{};
  TokenBalanceView token_balance{};
};
const internal::Schema& schema_of(const GetPaymentInstrumentBalanceView*);

}  // namespace outcrop::bedrock_agentcore
