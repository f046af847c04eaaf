// PaymentInstrumentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A user by the JWT that the program issues.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountDeveloperJwt.html
struct LinkedAccountDeveloperJwtView {
  /// The id of the key that signs the JWT, as its header has it.
  std::string_view kid{};
  /// The subject of the JWT: the user's id.
  std::string_view sub{};
};
const internal::Schema& schema_of(const LinkedAccountDeveloperJwtView*);

/// A user by an e-mail address.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountEmail.html
struct LinkedAccountEmailView {
  /// The e-mail address that the user signs in by.
  ///
  /// Sensitive: never logged.
  std::string_view email_address{};
};
const internal::Schema& schema_of(const LinkedAccountEmailView*);

/// A user's account elsewhere.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OAuth2Authentication.html
struct OAuth2AuthenticationView {
  /// The user's id there.
  std::string_view sub{};
  /// The user's e-mail address there.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> email_address{};
  /// The user's name there.
  std::optional<std::string_view> name{};
  /// The name that the user signs in with there.
  std::optional<std::string_view> username{};
};
const internal::Schema& schema_of(const OAuth2AuthenticationView*);

/// A user by an account elsewhere.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountOAuth2.html
struct LinkedAccountOAuth2View {
  enum class Member : std::uint16_t {
    none,
    google,
    apple,
    x,
    telegram,
    github,
    unknown,
  };

  Member member{};
  /// The user has an account at Google.
  ///
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> google{};
  /// The user has an account at Apple.
  ///
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> apple{};
  /// The user has an account at X, which was Twitter.
  ///
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> x{};
  /// The user has an account at Telegram.
  ///
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> telegram{};
  /// The user has an account at GitHub.
  ///
  /// Sensitive: never logged.
  OptionalRef<OAuth2AuthenticationView> github{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const LinkedAccountOAuth2View*);

/// A user by a telephone number.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountSms.html
struct LinkedAccountSmsView {
  /// The number in E.164 form: +, country code and digits.
  ///
  /// Sensitive: never logged.
  std::string_view phone_number{};
};
const internal::Schema& schema_of(const LinkedAccountSmsView*);

/// A way by which a user can sign in to a wallet.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccount.html
struct LinkedAccountView {
  enum class Member : std::uint16_t {
    none,
    email,
    sms,
    developer_jwt,
    o_auth2,
    unknown,
  };

  Member member{};
  /// The user signs in by an e-mail address.
  ///
  /// Sensitive: never logged.
  OptionalRef<LinkedAccountEmailView> email{};
  /// The user signs in by a telephone number.
  ///
  /// Sensitive: never logged.
  OptionalRef<LinkedAccountSmsView> sms{};
  /// The user signs in by a JWT that the program issues.
  OptionalRef<LinkedAccountDeveloperJwtView> developer_jwt{};
  /// The user signs in by an account elsewhere, such as at Google.
  OptionalRef<LinkedAccountOAuth2View> o_auth2{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const LinkedAccountView*);

/// A wallet that a provider keeps for a user.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EmbeddedCryptoWallet.html
struct EmbeddedCryptoWalletView {
  /// The blockchain that the wallet is on.
  Open<CryptoWalletNetwork> network{};
  /// The ways by which the user can sign in to the wallet.
  ///
  /// Sensitive: never logged.
  std::span<const LinkedAccountView> linked_accounts{};
  /// The wallet's address on the blockchain; absent as long as there is none.
  std::optional<std::string_view> wallet_address{};
  /// Where the user has to go to finish something at the provider, such as linking the wallet.
  std::optional<std::string_view> redirect_url{};
};
const internal::Schema& schema_of(const EmbeddedCryptoWalletView*);

/// What a payment instrument is, by kind.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentDetails.html
struct PaymentInstrumentDetailsView {
  enum class Member : std::uint16_t {
    none,
    embedded_crypto_wallet,
    unknown,
  };

  Member member{};
  /// The instrument is a wallet that a provider keeps for the user.
  OptionalRef<EmbeddedCryptoWalletView> embedded_crypto_wallet{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentInstrumentDetailsView*);

/// Something that a user can pay with.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrument.html
struct PaymentInstrumentView {
  /// The payment instrument's id.
  std::string_view payment_instrument_id{};
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The id of the payment connector, which leads to the provider of the wallet.
  std::string_view payment_connector_id{};
  /// The user whose money it is, by the caller's own id for them.
  std::string_view user_id{};
  /// The kind of payment instrument.
  Open<PaymentInstrumentType> payment_instrument_type{};
  /// What the instrument is, by kind.
  PaymentInstrumentDetailsView payment_instrument_details{};
  /// When it was created.
  Timestamp created_at{};
  /// The state of the payment instrument.
  Open<PaymentInstrumentStatus> status{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentInstrumentView*);

}  // namespace outcrop::bedrock_agentcore
