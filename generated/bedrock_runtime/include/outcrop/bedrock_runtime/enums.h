// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_runtime {

/// The states of an asynchronous invocation.
enum class AsyncInvokeStatus : std::uint16_t {
  unknown_value,
  /// The model is still working.
  in_progress,
  /// The result is in Amazon S3.
  completed,
  /// The invocation ended without a result; `failureMessage` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AsyncInvokeStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AsyncInvokeStatus value);

/// Encodings and containers of sound.
enum class AudioFormat : std::uint16_t {
  unknown_value,
  /// MPEG audio layer III.
  mp3,
  /// Sound in the Opus codec.
  opus,
  /// Waveform audio (WAV).
  wav,
  /// Advanced audio coding (AAC).
  aac,
  /// Free lossless audio codec (FLAC).
  flac,
  /// An MP4 container.
  mp4,
  /// An Ogg container.
  ogg,
  /// A Matroska container.
  mkv,
  /// A Matroska container for sound alone.
  mka,
  /// Advanced audio coding, under its older name audio/x-aac.
  x_aac,
  /// An MP4 container for sound alone.
  m4a,
  /// Sound as MPEG audio.
  mpeg,
  /// MPEG audio, under its file extension mpga.
  mpga,
  /// Samples without compression (pulse-code modulation).
  pcm,
  /// A WebM container.
  webm,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioFormat value);

/// The kinds of cache point.
enum class CachePointType : std::uint16_t {
  unknown_value,
  /// The cache as the model's provider offers it.
  default_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CachePointType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CachePointType value);

/// How long an entry of the prompt cache lives.
enum class CacheTTL : std::uint16_t {
  unknown_value,
  /// The entry lives for five minutes after its last use.
  value_5m,
  /// The entry lives for one hour, where the model supports it.
  value_1h,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CacheTTL);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CacheTTL value);

/// Who speaks in a message.
enum class ConversationRole : std::uint16_t {
  unknown_value,
  /// The user, or the program on the user's behalf; also carries the results of tools.
  user,
  /// The model, whose earlier answers are part of the conversation.
  assistant,
  /// The program, where it adds or removes tools in the middle of a conversation.
  system,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConversationRole value);

/// File formats of documents.
enum class DocumentFormat : std::uint16_t {
  unknown_value,
  /// A PDF document.
  pdf,
  /// A table as comma-separated values.
  csv,
  /// A document of Microsoft Word up to 2003.
  doc,
  /// A document of Microsoft Word from 2007 on.
  docx,
  /// A workbook of Microsoft Excel up to 2003.
  xls,
  /// A workbook of Microsoft Excel from 2007 on.
  xlsx,
  /// An HTML page.
  html,
  /// A plain text.
  txt,
  /// A text in Markdown.
  md,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentFormat value);

/// Whether a guardrail intervened.
enum class GuardrailAction : std::uint16_t {
  unknown_value,
  /// The guardrail let the content pass unchanged.
  none,
  /// The guardrail blocked the content or masked parts of it.
  guardrail_intervened,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailAction value);

/// Kinds of faults in logic.
enum class GuardrailAutomatedReasoningLogicWarningType : std::uint16_t {
  unknown_value,
  /// The statements contradict themselves.
  always_false,
  /// The statements hold in every case, so that they say nothing.
  always_true,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailAutomatedReasoningLogicWarningType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailAutomatedReasoningLogicWarningType value);

/// Kinds of harmful content.
enum class GuardrailChecksContentFilterCategory : std::uint16_t {
  unknown_value,
  /// Threats of violence, or glorification of it.
  violence,
  /// Attacks on people for what they are, such as their origin, religion or gender.
  hate,
  /// Sexual interest, acts or arousal.
  sexual,
  /// Advice on or search for crime, fraud or other harmful deeds.
  misconduct,
  /// Words that demean, mock or bully a person.
  insults,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailChecksContentFilterCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksContentFilterCategory value);

/// Ways to turn a model against its instructions.
enum class GuardrailChecksPromptAttackCategory : std::uint16_t {
  unknown_value,
  /// Attempts to get around the model's safety rules.
  jailbreak,
  /// Text that poses as instructions in order to override those of the developer.
  prompt_injection,
  /// Attempts to make the model reveal its system prompt.
  prompt_leakage,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailChecksPromptAttackCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksPromptAttackCategory value);

/// Who speaks in a message to check.
enum class GuardrailChecksRole : std::uint16_t {
  unknown_value,
  /// The user speaks to the model.
  user,
  /// The model answers.
  assistant,
  /// The developer instructs the model.
  system,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailChecksRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksRole value);

/// The kinds of personal or secret data that a guardrail can detect.
enum class GuardrailChecksSensitiveInformationEntityType : std::uint16_t {
  unknown_value,
  /// A postal address, such as street and house number with or without the town.
  address,
  /// A person's age, with the unit of time.
  age,
  /// The access key id of AWS credentials.
  aws_access_key,
  /// The secret access key of AWS credentials.
  aws_secret_key,
  /// A Canadian health service number of ten digits.
  ca_health_number,
  /// A Canadian social insurance number (SIN) of nine digits.
  ca_social_insurance_number,
  /// The card verification value of a payment card, three or four digits.
  credit_debit_card_cvv,
  /// The month and year in which a payment card expires.
  credit_debit_card_expiry,
  /// The number of a credit or debit card.
  credit_debit_card_number,
  /// The number of a driver's license.
  driver_id,
  /// An e-mail address of a person or an organization.
  email,
  /// An IBAN, the international form of a bank account number.
  international_bank_account_number,
  /// An IPv4 address of a host or network.
  ip_address,
  /// The registration plate of a vehicle.
  license_plate,
  /// The media access control address of a network interface.
  mac_address,
  /// The name of a person, without titles such as Dr.
  name,
  /// A password or another secret word to sign in with.
  password,
  /// A telephone, fax or pager number.
  phone,
  /// A personal identification number of four digits, as for a bank account.
  pin,
  /// A SWIFT code (BIC), which names a bank or its branch.
  swift_code,
  /// A British National Health Service number, 10 to 17 digits.
  uk_national_health_service_number,
  /// A British National Insurance number (NINO).
  uk_national_insurance_number,
  /// A British unique taxpayer reference (UTR) of ten digits.
  uk_unique_taxpayer_reference_number,
  /// A web address, such as that of a page.
  url,
  /// The name of a login, a screen name or a handle.
  username,
  /// The number of an account at a bank of the United States.
  us_bank_account_number,
  /// A routing number of nine digits of a bank of the United States.
  us_bank_routing_number,
  /// An individual taxpayer identification number (ITIN) of the United States.
  us_individual_tax_identification_number,
  /// The number of a passport of the United States.
  us_passport_number,
  /// A social security number (SSN) of the United States.
  us_social_security_number,
  /// A vehicle identification number (VIN), which tells one vehicle from all others.
  vehicle_identification_number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailChecksSensitiveInformationEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksSensitiveInformationEntityType value);

/// How sure a guardrail is that content is harmful.
enum class GuardrailContentFilterConfidence : std::uint16_t {
  unknown_value,
  /// Not harmful, as far as the guardrail can tell.
  none,
  /// Low confidence; only a filter of high strength acts on it.
  low,
  /// Medium confidence; filters of medium and high strength act on it.
  medium,
  /// High confidence; filters of any strength but none act on it.
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterConfidence);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterConfidence value);

/// How strict a content filter is.
enum class GuardrailContentFilterStrength : std::uint16_t {
  unknown_value,
  /// The filter is off.
  none,
  /// Acts only where the confidence is high.
  low,
  /// Acts where the confidence is medium or high.
  medium,
  /// Acts where the confidence is low or more, and so blocks most.
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterStrength);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterStrength value);

/// Kinds of harmful content.
enum class GuardrailContentFilterType : std::uint16_t {
  unknown_value,
  /// Words that demean, mock or bully a person.
  insults,
  /// Attacks on people for what they are, such as their origin, religion or gender.
  hate,
  /// Sexual interest, acts or arousal.
  sexual,
  /// Threats of violence, or glorification of it.
  violence,
  /// Advice on or search for crime, fraud or other harmful deeds.
  misconduct,
  /// Attempts to turn the model against its safety rules or its developer's instructions.
  prompt_attack,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterType value);

/// What a guardrail did about harmful content.
enum class GuardrailContentPolicyAction : std::uint16_t {
  unknown_value,
  /// The guardrail's blocked message stands in place of the content.
  blocked,
  /// The finding was only reported.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentPolicyAction value);

/// What part a text plays for the guardrail.
enum class GuardrailContentQualifier : std::uint16_t {
  unknown_value,
  /// The source that the answer has to rest on (contextual grounding).
  grounding_source,
  /// The question that the answer has to fit (contextual grounding).
  query,
  /// The text to assess by all policies. It is the part of a text without a qualifier.
  guard_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentQualifier);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentQualifier value);

/// Which side of a conversation content comes from.
enum class GuardrailContentSource : std::uint16_t {
  unknown_value,
  /// What a user sends to a model.
  input,
  /// What a model answers.
  output,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentSource);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentSource value);

/// What is measured of an answer.
enum class GuardrailContextualGroundingFilterType : std::uint16_t {
  unknown_value,
  /// Whether the answer rests on the source and adds nothing new.
  grounding,
  /// Whether the answer fits the question.
  relevance,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingFilterType value);

/// What a guardrail did about a badly founded answer.
enum class GuardrailContextualGroundingPolicyAction : std::uint16_t {
  unknown_value,
  /// The answer was blocked, as a score was below its threshold.
  blocked,
  /// The answer was let pass.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingPolicyAction value);

/// What part a text plays for the guardrail.
enum class GuardrailConverseContentQualifier : std::uint16_t {
  unknown_value,
  /// The source that the answer has to rest on (contextual grounding).
  grounding_source,
  /// The question that the answer has to fit (contextual grounding).
  query,
  /// The text to assess by all policies. It is the part of a text without a qualifier.
  guard_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailConverseContentQualifier);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailConverseContentQualifier value);

/// File formats that guardrails can look at.
enum class GuardrailConverseImageFormat : std::uint16_t {
  unknown_value,
  /// A PNG file (Portable Network Graphics).
  png,
  /// A JPEG file.
  jpeg,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailConverseImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailConverseImageFormat value);

/// File formats that guardrails can look at.
enum class GuardrailImageFormat : std::uint16_t {
  unknown_value,
  /// A PNG file (Portable Network Graphics).
  png,
  /// A JPEG file.
  jpeg,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailImageFormat value);

/// Word lists that AWS keeps.
enum class GuardrailManagedWordType : std::uint16_t {
  unknown_value,
  /// Words that are commonly held to be profane.
  profanity,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailManagedWordType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailManagedWordType value);

/// Why a guardrail was applied.
enum class GuardrailOrigin : std::uint16_t {
  unknown_value,
  /// The request names it.
  request,
  /// The account enforces it on its model calls.
  account_enforced,
  /// The account's organization enforces it.
  organization_enforced,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailOrigin);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailOrigin value);

/// How much the assessments of ApplyGuardrail tell.
enum class GuardrailOutputScope : std::uint16_t {
  unknown_value,
  /// The assessments tell only findings that made the guardrail intervene.
  interventions,
  /// The assessments tell all that was looked for, found or not; of words and regular expressions still only what
  /// was found.
  full,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailOutputScope);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailOutputScope value);

/// Whose guardrail was applied.
enum class GuardrailOwnership : std::uint16_t {
  unknown_value,
  /// The guardrail belongs to the calling account.
  self,
  /// The guardrail belongs to another account, which shares it.
  cross_account,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailOwnership);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailOwnership value);

/// The kinds of personal or secret data that a guardrail can detect.
enum class GuardrailPiiEntityType : std::uint16_t {
  unknown_value,
  /// A postal address, such as street and house number with or without the town.
  address,
  /// A person's age, with the unit of time.
  age,
  /// The access key id of AWS credentials.
  aws_access_key,
  /// The secret access key of AWS credentials.
  aws_secret_key,
  /// A Canadian health service number of ten digits.
  ca_health_number,
  /// A Canadian social insurance number (SIN) of nine digits.
  ca_social_insurance_number,
  /// The card verification value of a payment card, three or four digits.
  credit_debit_card_cvv,
  /// The month and year in which a payment card expires.
  credit_debit_card_expiry,
  /// The number of a credit or debit card.
  credit_debit_card_number,
  /// The number of a driver's license.
  driver_id,
  /// An e-mail address of a person or an organization.
  email,
  /// An IBAN, the international form of a bank account number.
  international_bank_account_number,
  /// An IPv4 address of a host or network.
  ip_address,
  /// The registration plate of a vehicle.
  license_plate,
  /// The media access control address of a network interface.
  mac_address,
  /// The name of a person, without titles such as Dr.
  name,
  /// A password or another secret word to sign in with.
  password,
  /// A telephone, fax or pager number.
  phone,
  /// A personal identification number of four digits, as for a bank account.
  pin,
  /// A SWIFT code (BIC), which names a bank or its branch.
  swift_code,
  /// A British National Health Service number, 10 to 17 digits.
  uk_national_health_service_number,
  /// A British National Insurance number (NINO).
  uk_national_insurance_number,
  /// A British unique taxpayer reference (UTR) of ten digits.
  uk_unique_taxpayer_reference_number,
  /// A web address, such as that of a page.
  url,
  /// The name of a login, a screen name or a handle.
  username,
  /// The number of an account at a bank of the United States.
  us_bank_account_number,
  /// A routing number of nine digits of a bank of the United States.
  us_bank_routing_number,
  /// An individual taxpayer identification number (ITIN) of the United States.
  us_individual_tax_identification_number,
  /// The number of a passport of the United States.
  us_passport_number,
  /// A social security number (SSN) of the United States.
  us_social_security_number,
  /// A vehicle identification number (VIN), which tells one vehicle from all others.
  vehicle_identification_number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailPiiEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailPiiEntityType value);

/// What a guardrail did about sensitive data.
enum class GuardrailSensitiveInformationPolicyAction : std::uint16_t {
  unknown_value,
  /// The data was masked: its kind or the expression's name stands in its place.
  anonymized,
  /// The whole content was blocked.
  blocked,
  /// The finding was only reported.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailSensitiveInformationPolicyAction value);

/// Whether a stream waits for its guardrail.
enum class GuardrailStreamProcessingMode : std::uint16_t {
  unknown_value,
  /// Pieces are held back until the guardrail has seen them: slower, and nothing harmful gets out.
  sync,
  /// Pieces go out at once and are assessed beside: faster, but harmful text may get out first, and nothing is
  /// masked.
  async,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailStreamProcessingMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailStreamProcessingMode value);

/// What a guardrail did about a topic.
enum class GuardrailTopicPolicyAction : std::uint16_t {
  unknown_value,
  /// The content was blocked.
  blocked,
  /// The finding was only reported.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicPolicyAction value);

/// How a guardrail treats a topic.
enum class GuardrailTopicType : std::uint16_t {
  unknown_value,
  /// The topic must not come up.
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicType value);

/// How much an answer tells of what its guardrail found.
enum class GuardrailTrace : std::uint16_t {
  unknown_value,
  /// The answer tells what led the guardrail to intervene.
  enabled,
  /// The answer tells nothing of the guardrail's findings.
  disabled,
  /// The answer tells what `enabled` does, and what was looked for and not found.
  enabled_full,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTrace);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTrace value);

/// What a guardrail did about a word.
enum class GuardrailWordPolicyAction : std::uint16_t {
  unknown_value,
  /// The content was blocked.
  blocked,
  /// The finding was only reported.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailWordPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailWordPolicyAction value);

/// File formats of pictures.
enum class ImageFormat : std::uint16_t {
  unknown_value,
  /// A PNG file (Portable Network Graphics).
  png,
  /// A JPEG file.
  jpeg,
  /// A GIF file (Graphics Interchange Format).
  gif,
  /// A WebP file.
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageFormat value);

/// Kinds of structure for an answer's text.
enum class OutputFormatType : std::uint16_t {
  unknown_value,
  /// JSON that follows a schema.
  json_schema,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OutputFormatType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OutputFormatType value);

/// Which version of a model serves a request.
enum class PerformanceConfigLatency : std::uint16_t {
  unknown_value,
  /// The usual version of the model serves the request.
  standard,
  /// A version that answers faster does; only some models in some regions have it.
  optimized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PerformanceConfigLatency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PerformanceConfigLatency value);

/// Tiers that serve requests.
enum class ServiceTierType : std::uint16_t {
  unknown_value,
  /// Served before other requests, at a higher price.
  priority,
  /// Served at the usual speed and price.
  default_,
  /// May take longer, at a lower price.
  flex,
  /// Served from capacity that the account has reserved.
  reserved,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ServiceTierType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ServiceTierType value);

/// What asynchronous invocations are sorted by.
enum class SortAsyncInvocationBy : std::uint16_t {
  unknown_value,
  /// When they were started.
  submission_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortAsyncInvocationBy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortAsyncInvocationBy value);

/// The direction of a sort.
enum class SortOrder : std::uint16_t {
  unknown_value,
  /// Oldest first.
  ascending,
  /// Newest first.
  descending,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortOrder);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortOrder value);

/// Why a model stopped.
enum class StopReason : std::uint16_t {
  unknown_value,
  /// The model finished what it had to say.
  end_turn,
  /// The model asks for a tool: run it and send its result in the next request.
  tool_use,
  /// The answer reached `maxTokens` or the model's own limit, and is cut off.
  max_tokens,
  /// The model made one of the `stopSequences`.
  stop_sequence,
  /// The guardrail blocked or masked content.
  guardrail_intervened,
  /// The model's provider filtered the answer.
  content_filtered,
  /// What the model produced could not be understood by the service.
  malformed_model_output,
  /// The model asked for a tool in a way that could not be understood by the service.
  malformed_tool_use,
  /// Input and answer together filled the model's context window.
  model_context_window_exceeded,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(StopReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(StopReason value);

/// Whether a tool succeeded.
enum class ToolResultStatus : std::uint16_t {
  unknown_value,
  /// The tool did what it was asked.
  success,
  /// The tool failed; the content says why, so that the model can react.
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ToolResultStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ToolResultStatus value);

/// Who runs a tool, where it is not the program.
enum class ToolUseType : std::uint16_t {
  unknown_value,
  /// The provider's side runs the tool, and its result comes with the answer.
  server_tool_use,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ToolUseType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ToolUseType value);

/// How much an answer tells of what its guardrail found.
enum class Trace : std::uint16_t {
  unknown_value,
  /// The answer tells what led the guardrail to intervene.
  enabled,
  /// The answer tells nothing of the guardrail's findings.
  disabled,
  /// The answer tells what `ENABLED` does, and what was looked for and not found.
  enabled_full,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Trace);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Trace value);

/// Containers that videos come in.
enum class VideoFormat : std::uint16_t {
  unknown_value,
  /// A Matroska container.
  mkv,
  /// A QuickTime container.
  mov,
  /// An MPEG-4 container.
  mp4,
  /// A WebM container.
  webm,
  /// A Flash Video container.
  flv,
  /// MPEG, under its file extension mpeg.
  mpeg,
  /// MPEG, under its file extension mpg.
  mpg,
  /// A Windows Media Video file.
  wmv,
  /// 3GP, a container of mobile phones.
  three_gp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VideoFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VideoFormat value);

}  // namespace outcrop::bedrock_runtime
