// OfferView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

/// The price of one kind of use of a model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DimensionalPriceRate.html
struct DimensionalPriceRateView {
  /// The kind of use that is counted, by its code.
  std::optional<std::string_view> dimension{};
  /// The price of one unit, as a decimal number in text.
  std::optional<std::string_view> price{};
  /// The kind of use, in words for people.
  std::optional<std::string_view> description{};
  /// What is counted, by its name.
  std::optional<std::string_view> unit{};
};
const internal::Schema& schema_of(const DimensionalPriceRateView*);

/// The legal terms of an offer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LegalTerm.html
struct LegalTermView {
  /// The web address of the legal text.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const LegalTermView*);

/// What the use of a model costs.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PricingTerm.html
struct PricingTermView {
  /// The prices, one for each kind of use that is counted.
  std::span<const DimensionalPriceRateView> rate_card{};
};
const internal::Schema& schema_of(const PricingTermView*);

/// What an offer says about support.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_SupportTerm.html
struct SupportTermView {
  /// Under which conditions money is given back, in words.
  std::optional<std::string_view> refund_policy_description{};
};
const internal::Schema& schema_of(const SupportTermView*);

/// How long an agreement holds.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidityTerm.html
struct ValidityTermView {
  /// The duration in ISO 8601 form, such as `P1Y`; absent where it has no end.
  std::optional<std::string_view> agreement_duration{};
};
const internal::Schema& schema_of(const ValidityTermView*);

/// The terms of an offer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TermDetails.html
struct TermDetailsView {
  /// What the use of the model costs.
  PricingTermView usage_based_pricing_term{};
  /// Where the legal text is.
  LegalTermView legal_term{};
  /// What is said about support and refunds.
  SupportTermView support_term{};
  /// How long the agreement holds.
  OptionalRef<ValidityTermView> validity_term{};
};
const internal::Schema& schema_of(const TermDetailsView*);

/// Terms and prices under which a model can be used.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Offer.html
struct OfferView {
  /// The offer's id, for people and records.
  std::optional<std::string_view> offer_id{};
  /// What CreateFoundationModelAgreement takes to agree to this offer.
  std::string_view offer_token{};
  /// Prices, legal terms, support and duration.
  TermDetailsView term_details{};
};
const internal::Schema& schema_of(const OfferView*);

}  // namespace outcrop::bedrock
