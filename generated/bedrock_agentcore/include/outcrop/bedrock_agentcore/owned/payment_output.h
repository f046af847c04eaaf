// PaymentOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct CryptoX402PaymentOutputView;
struct MppPaymentOutputView;
struct PaymentOutputView;

/// What proves the payment by x402.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CryptoX402PaymentOutput.html
struct CryptoX402PaymentOutput {
  /// The version of x402 that it follows.
  std::string version{};
  /// The signed proof, to send with the request that is repeated.
  ///
  /// Sensitive: never logged.
  Document payload{};

  friend bool operator==(const CryptoX402PaymentOutput&, const CryptoX402PaymentOutput&) = default;
};
CryptoX402PaymentOutput to_owned(const CryptoX402PaymentOutputView& view);
void write_json(internal::JsonWriter& writer, const CryptoX402PaymentOutput& in);

/// What proves the payment by MPP.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MppPaymentOutput.html
struct MppPaymentOutput {
  /// The version of the protocol that it follows.
  std::string version{};
  /// The id of what was paid, as the server's header had it.
  std::string selected_payment_id{};
  /// The value for the header Authorization of the request that is repeated.
  ///
  /// Sensitive: never logged.
  std::string payment_credential{};

  friend bool operator==(const MppPaymentOutput&, const MppPaymentOutput&) = default;
};
MppPaymentOutput to_owned(const MppPaymentOutputView& view);
void write_json(internal::JsonWriter& writer, const MppPaymentOutput& in);

/// What proves a payment, by payment protocol.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentOutput.html
struct PaymentOutput {
  /// The proof follows x402.
  Box<CryptoX402PaymentOutput> crypto_x402{};
  /// The proof follows the Machine Payments Protocol.
  Box<MppPaymentOutput> mpp{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentOutput&, const PaymentOutput&) = default;
};
PaymentOutput to_owned(const PaymentOutputView& view);
void write_json(internal::JsonWriter& writer, const PaymentOutput& in);

}  // namespace outcrop::bedrock_agentcore
