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
/// Which wallet, blockchain and token.
struct GetPaymentInstrumentBalanceRequest {
  /// The user whose money it is, by the caller's own id for them.
  std::optional<std::string> user_id{};
  /// The agent that the call is made for, by the name that traces and logs should show.
  std::optional<std::string> agent_name{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// The id of the payment connector, which leads to the provider of the wallet.
  ///
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// The payment instrument's id.
  ///
  /// Required.
  std::optional<std::string> payment_instrument_id{};
  /// The blockchain; a wallet has a balance on each.
  ///
  /// Required.
  std::optional<OwnedOpen<BlockchainChainId>> chain{};
  /// The token to count.
  ///
  /// Required.
  std::optional<OwnedOpen<InstrumentBalanceToken>> token{};

  friend bool operator==(const GetPaymentInstrumentBalanceRequest&,
                         const GetPaymentInstrumentBalanceRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentInstrumentBalanceRequest& in);

/// Output of Client::get_payment_instrument_balance; valid as long as its Response.
/// What the wallet holds.
struct GetPaymentInstrumentBalanceView {
  /// The payment instrument's id.
  std::string_view payment_instrument_id{};
  /// The amount of the token.
  TokenBalanceView token_balance{};
};
const internal::Schema& schema_of(const GetPaymentInstrumentBalanceView*);

}  // namespace outcrop::bedrock_agentcore
