// Decode tables of TokenBalanceView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/token_balance.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field token_balance_fields[] = {
    {"amount", &internal::string_type, offsetof(TokenBalanceView, amount), internal::Slot::plain},
    {"decimals", &internal::int32_type, offsetof(TokenBalanceView, decimals), internal::Slot::plain},
    {"token", &schemas::instrument_balance_token_type, offsetof(TokenBalanceView, token), internal::Slot::plain},
    {"network", &schemas::crypto_wallet_network_type, offsetof(TokenBalanceView, network), internal::Slot::plain},
    {"chain", &schemas::blockchain_chain_id_type, offsetof(TokenBalanceView, chain), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema token_balance_schema =
    internal::structure_schema<TokenBalanceView>("TokenBalance", token_balance_fields);
constinit const internal::Type token_balance_type = internal::structure_type<TokenBalanceView>(token_balance_schema);

}  // namespace schemas

const internal::Schema& schema_of(const TokenBalanceView*) { return schemas::token_balance_schema; }

}  // namespace outcrop::bedrock_agentcore
