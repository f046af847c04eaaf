// PaymentOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What proves the payment by x402.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CryptoX402PaymentOutput.html
struct CryptoX402PaymentOutputView {
  /// The version of x402 that it follows.
  std::string_view version{};
  /// The signed proof, to send with the request that is repeated.
  ///
  /// Sensitive: never logged.
  DocumentView payload{};
};
const internal::Schema& schema_of(const CryptoX402PaymentOutputView*);

/// What proves the payment by MPP.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MppPaymentOutput.html
struct MppPaymentOutputView {
  /// The version of the protocol that it follows.
  std::string_view version{};
  /// The id of what was paid, as the server's header had it.
  std::string_view selected_payment_id{};
  /// The value for the header Authorization of the request that is repeated.
  ///
  /// Sensitive: never logged.
  std::string_view payment_credential{};
};
const internal::Schema& schema_of(const MppPaymentOutputView*);

/// What proves a payment, by payment protocol.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentOutput.html
struct PaymentOutputView {
  enum class Member : std::uint16_t {
    none,
    crypto_x402,
    mpp,
    unknown,
  };

  Member member{};
  /// The proof follows x402.
  OptionalRef<CryptoX402PaymentOutputView> crypto_x402{};
  /// The proof follows the Machine Payments Protocol.
  OptionalRef<MppPaymentOutputView> mpp{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentOutputView*);

}  // namespace outcrop::bedrock_agentcore
