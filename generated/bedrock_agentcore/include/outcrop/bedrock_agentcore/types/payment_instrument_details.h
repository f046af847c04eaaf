// PaymentInstrumentDetails and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A user by the JWT that the program issues.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountDeveloperJwt.html
struct LinkedAccountDeveloperJwt {
  /// The id of the key that signs the JWT, as its header has it.
  ///
  /// Required.
  std::optional<std::string> kid{};
  /// The subject of the JWT: the user's id.
  ///
  /// Required.
  std::optional<std::string> sub{};

  friend bool operator==(const LinkedAccountDeveloperJwt&, const LinkedAccountDeveloperJwt&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountDeveloperJwt& in);

/// A user by an e-mail address.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountEmail.html
struct LinkedAccountEmail {
  /// The e-mail address that the user signs in by.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> email_address{};

  friend bool operator==(const LinkedAccountEmail&, const LinkedAccountEmail&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountEmail& in);

/// A user's account elsewhere.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OAuth2Authentication.html
struct OAuth2Authentication {
  /// The user's id there.
  ///
  /// Required.
  std::optional<std::string> sub{};
  /// The user's e-mail address there.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> email_address{};
  /// The user's name there.
  std::optional<std::string> name{};
  /// The name that the user signs in with there.
  std::optional<std::string> username{};

  friend bool operator==(const OAuth2Authentication&, const OAuth2Authentication&) = default;
};
void write_json(internal::JsonWriter& writer, const OAuth2Authentication& in);

/// A user by an account elsewhere.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountOAuth2.html
struct LinkedAccountOAuth2 {
  /// The user has an account at Google.
  ///
  /// Sensitive: never logged.
  Box<OAuth2Authentication> google{};
  /// The user has an account at Apple.
  ///
  /// Sensitive: never logged.
  Box<OAuth2Authentication> apple{};
  /// The user has an account at X, which was Twitter.
  ///
  /// Sensitive: never logged.
  Box<OAuth2Authentication> x{};
  /// The user has an account at Telegram.
  ///
  /// Sensitive: never logged.
  Box<OAuth2Authentication> telegram{};
  /// The user has an account at GitHub.
  ///
  /// Sensitive: never logged.
  Box<OAuth2Authentication> github{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LinkedAccountOAuth2&, const LinkedAccountOAuth2&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountOAuth2& in);

/// A user by a telephone number.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccountSms.html
struct LinkedAccountSms {
  /// The number in E.164 form: +, country code and digits.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> phone_number{};

  friend bool operator==(const LinkedAccountSms&, const LinkedAccountSms&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccountSms& in);

/// A way by which a user can sign in to a wallet.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LinkedAccount.html
struct LinkedAccount {
  /// The user signs in by an e-mail address.
  ///
  /// Sensitive: never logged.
  Box<LinkedAccountEmail> email{};
  /// The user signs in by a telephone number.
  ///
  /// Sensitive: never logged.
  Box<LinkedAccountSms> sms{};
  /// The user signs in by a JWT that the program issues.
  Box<LinkedAccountDeveloperJwt> developer_jwt{};
  /// The user signs in by an account elsewhere, such as at Google.
  Box<LinkedAccountOAuth2> o_auth2{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LinkedAccount&, const LinkedAccount&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedAccount& in);

/// A wallet that a provider keeps for a user.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EmbeddedCryptoWallet.html
struct EmbeddedCryptoWallet {
  /// The blockchain that the wallet is on.
  ///
  /// Required.
  std::optional<OwnedOpen<CryptoWalletNetwork>> network{};
  /// The ways by which the user can sign in to the wallet.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<LinkedAccount>> linked_accounts{};
  /// The wallet's address on the blockchain; absent as long as there is none.
  std::optional<std::string> wallet_address{};
  /// Where the user has to go to finish something at the provider, such as linking the wallet.
  std::optional<std::string> redirect_url{};

  friend bool operator==(const EmbeddedCryptoWallet&, const EmbeddedCryptoWallet&) = default;
};
void write_json(internal::JsonWriter& writer, const EmbeddedCryptoWallet& in);

/// What a payment instrument is, by kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentDetails.html
struct PaymentInstrumentDetails {
  /// The instrument is a wallet that a provider keeps for the user.
  Box<EmbeddedCryptoWallet> embedded_crypto_wallet{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentInstrumentDetails&, const PaymentInstrumentDetails&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentInstrumentDetails& in);

}  // namespace outcrop::bedrock_agentcore
