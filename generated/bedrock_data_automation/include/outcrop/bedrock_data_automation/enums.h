// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_data_automation {

/// What can be taken from sound.
enum class AudioExtractionCategoryType : std::uint16_t {
  unknown_value,
  /// How likely the sound is offensive, by tone and words.
  audio_content_moderation,
  /// What is said, as text.
  transcript,
  /// How likely each topic of the talk is offensive.
  topic_content_moderation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioExtractionCategoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioExtractionCategoryType value);

/// The languages that a model writes summaries of sound in.
enum class AudioGenerativeOutputLanguage : std::uint16_t {
  unknown_value,
  /// The model writes in the language that is mainly spoken.
  default_,
  /// The model writes English, whatever is spoken.
  en,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioGenerativeOutputLanguage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioGenerativeOutputLanguage value);

/// What a model can write about sound.
enum class AudioStandardGenerativeFieldType : std::uint16_t {
  unknown_value,
  /// A summary of the whole file.
  audio_summary,
  /// Its subjects by the categories of the Interactive Advertising Bureau.
  iab,
  /// A summary of each topic.
  topic_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioStandardGenerativeFieldType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioStandardGenerativeFieldType value);

/// The states of a job that optimizes a blueprint.
enum class BlueprintOptimizationJobStatus : std::uint16_t {
  unknown_value,
  /// The job waits to begin.
  created,
  /// The job is at work.
  in_progress,
  /// The blueprint is optimized.
  success,
  /// The service failed on its own side; `errorMessage` says how.
  service_error,
  /// The job failed because of its blueprint, samples or settings; `errorMessage` says what is wrong.
  client_error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintOptimizationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintOptimizationJobStatus value);

/// The stages of a blueprint, which change independently of each other.
enum class BlueprintStage : std::uint16_t {
  unknown_value,
  /// The copy of the blueprint to try changes on.
  development,
  /// The copy of the blueprint for real work.
  live,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintStage value);

/// Which stages of blueprints are listed.
enum class BlueprintStageFilter : std::uint16_t {
  unknown_value,
  /// Lists only the copies of blueprints to try changes on.
  development,
  /// Lists only the copies of blueprints for real work.
  live,
  /// Lists both stages of blueprints.
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintStageFilter);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintStageFilter value);

/// The states of a library.
enum class DataAutomationLibraryStatus : std::uint16_t {
  unknown_value,
  /// The library can be used and changed.
  active,
  /// The library is being deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationLibraryStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationLibraryStatus value);

/// The stages of a project, which change independently of each other.
enum class DataAutomationProjectStage : std::uint16_t {
  unknown_value,
  /// The copy of the project to try changes on.
  development,
  /// The copy of the project for real work.
  live,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectStage value);

/// Which stages of projects are listed.
enum class DataAutomationProjectStageFilter : std::uint16_t {
  unknown_value,
  /// Lists only the copies of projects to try changes on.
  development,
  /// Lists only the copies of projects for real work.
  live,
  /// Lists both stages of projects.
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectStageFilter);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectStageFilter value);

/// The states of a project.
enum class DataAutomationProjectStatus : std::uint16_t {
  unknown_value,
  /// The last change is done, and the project can be used.
  completed,
  /// A change is under way.
  in_progress,
  /// The last change failed.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectStatus value);

/// Which calls a project is for.
enum class DataAutomationProjectType : std::uint16_t {
  unknown_value,
  /// The project is for jobs that leave their results in Amazon S3.
  async,
  /// The project is for calls that wait for the results.
  sync,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectType value);

/// The kinds of content that a file can be handled as.
enum class DesiredModality : std::uint16_t {
  unknown_value,
  /// The file is handled as a picture.
  image,
  /// The file is handled as a page with text.
  document,
  /// The file is handled as sound; pictures are left out.
  audio,
  /// The file is handled as moving pictures with their sound.
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DesiredModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DesiredModality value);

/// The sizes of parts of a document.
enum class DocumentExtractionGranularityType : std::uint16_t {
  unknown_value,
  /// Results are told for the document as a whole.
  document,
  /// Results are told for each page.
  page,
  /// Results are told for each element, such as a paragraph, a table or a figure.
  element,
  /// Results are told for each word.
  word,
  /// Results are told for each line.
  line,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentExtractionGranularityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentExtractionGranularityType value);

/// The formats for text.
enum class DocumentOutputTextFormatType : std::uint16_t {
  unknown_value,
  /// The text is written without marks.
  plain_text,
  /// The text is written in Markdown, with headings, lists and tables.
  markdown,
  /// The text is written in HTML.
  html,
  /// Tables are written as values with commas between them.
  csv,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentOutputTextFormatType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentOutputTextFormatType value);

/// The types of entities that a library can hold.
enum class EntityType : std::uint16_t {
  unknown_value,
  /// Words and phrases that transcripts should get right, such as names.
  vocabulary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EntityType value);

/// What can be taken from pictures.
enum class ImageExtractionCategoryType : std::uint16_t {
  unknown_value,
  /// Whether there is offensive content.
  content_moderation,
  /// The text in the picture.
  text_detection,
  /// The logos in the picture.
  logos,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageExtractionCategoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageExtractionCategoryType value);

/// What a model can write about pictures.
enum class ImageStandardGenerativeFieldType : std::uint16_t {
  unknown_value,
  /// A description of the picture.
  image_summary,
  /// Its subjects by the categories of the Interactive Advertising Bureau.
  iab,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageStandardGenerativeFieldType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageStandardGenerativeFieldType value);

/// The languages of speech, and of vocabularies.
enum class Language : std::uint16_t {
  unknown_value,
  /// The language is English.
  en,
  /// The language is German.
  de,
  /// The language is Spanish.
  es,
  /// The language is French.
  fr,
  /// The language is Italian.
  it,
  /// The language is Portuguese.
  pt,
  /// The language is Japanese.
  ja,
  /// The language is Korean.
  ko,
  /// The language is Chinese as in mainland China.
  cn,
  /// The language is Chinese as in Taiwan.
  tw,
  /// The language is Chinese as in Hong Kong.
  hk,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Language);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Language value);

/// What an ingestion job does.
enum class LibraryIngestionJobOperationType : std::uint16_t {
  unknown_value,
  /// Entities are created, or replaced as a whole where their ids exist.
  upsert,
  /// Entities are deleted by their ids.
  delete_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(LibraryIngestionJobOperationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(LibraryIngestionJobOperationType value);

/// The states of an ingestion job.
enum class LibraryIngestionJobStatus : std::uint16_t {
  unknown_value,
  /// The job is at work.
  in_progress,
  /// All entities are handled.
  completed,
  /// Some entities are handled, others failed.
  completed_with_errors,
  /// The job failed; `errorMessage` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(LibraryIngestionJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(LibraryIngestionJobStatus value);

/// The kinds of personal or secret data that can be found.
enum class PIIEntityType : std::uint16_t {
  unknown_value,
  /// All kinds are looked for.
  all,
  /// A postal address, such as street and house number with or without the town.
  address,
  /// A person's age, with the unit of time.
  age,
  /// The name of a person, without titles such as Dr.
  name,
  /// An e-mail address of a person or an organization.
  email,
  /// A telephone, fax or pager number.
  phone,
  /// The name of a login, a screen name or a handle.
  username,
  /// A password or another secret word to sign in with.
  password,
  /// The number of a driver's license.
  driver_id,
  /// The registration plate of a vehicle.
  license_plate,
  /// A vehicle identification number (VIN), which tells one vehicle from all others.
  vehicle_identification_number,
  /// The card verification value of a payment card, three or four digits.
  credit_debit_card_cvv,
  /// The month and year in which a payment card expires.
  credit_debit_card_expiry,
  /// The number of a credit or debit card.
  credit_debit_card_number,
  /// A personal identification number of four digits, as for a bank account.
  pin,
  /// An IBAN, the international form of a bank account number.
  international_bank_account_number,
  /// A SWIFT code (BIC), which names a bank or its branch.
  swift_code,
  /// An IPv4 address of a host or network.
  ip_address,
  /// The media access control address of a network interface.
  mac_address,
  /// A web address, such as that of a page.
  url,
  /// The access key id of AWS credentials.
  aws_access_key,
  /// The secret access key of AWS credentials.
  aws_secret_key,
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
  /// A Canadian health service number of ten digits.
  ca_health_number,
  /// A Canadian social insurance number (SIN) of nine digits.
  ca_social_insurance_number,
  /// A British National Health Service number, 10 to 17 digits.
  uk_national_health_service_number,
  /// A British National Insurance number (NINO).
  uk_national_insurance_number,
  /// A British unique taxpayer reference (UTR) of ten digits.
  uk_unique_taxpayer_reference_number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PIIEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PIIEntityType value);

/// What stands in place of masked data.
enum class PIIRedactionMaskMode : std::uint16_t {
  unknown_value,
  /// The mark [PII], whatever the data was.
  pii,
  /// The kind of data, such as [NAME].
  entity_type,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PIIRedactionMaskMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PIIRedactionMaskMode value);

/// Whose projects and blueprints are listed.
enum class ResourceOwner : std::uint16_t {
  unknown_value,
  /// Lists what AWS provides.
  service,
  /// Lists what the account has created.
  account,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResourceOwner);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResourceOwner value);

/// What happens to personal data in results.
enum class SensitiveDataDetectionMode : std::uint16_t {
  unknown_value,
  /// Results tell where the data is; nothing is masked.
  detection,
  /// A second copy of the results has the data masked; the first one tells where it is and still holds it.
  detection_and_redaction,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SensitiveDataDetectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SensitiveDataDetectionMode value);

/// Which output is searched for personal data.
enum class SensitiveDataDetectionScopeType : std::uint16_t {
  unknown_value,
  /// Standard output is searched.
  standard,
  /// Custom output, which blueprints describe, is searched.
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SensitiveDataDetectionScopeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SensitiveDataDetectionScopeType value);

/// Switches a part of a project's settings on or off.
enum class State : std::uint16_t {
  unknown_value,
  /// The part is switched on.
  enabled,
  /// The part is switched off.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(State);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(State value);

/// The kinds of file that a blueprint can be for.
enum class Type : std::uint16_t {
  unknown_value,
  /// The blueprint is for pages with text, such as a contract or a form.
  document,
  /// The blueprint is for pictures that are not pages of text.
  image,
  /// The blueprint is for sound, such as a recorded call.
  audio,
  /// The blueprint is for moving pictures, with or without sound.
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Type);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Type value);

/// What can be taken from videos.
enum class VideoExtractionCategoryType : std::uint16_t {
  unknown_value,
  /// Whether there is offensive content.
  content_moderation,
  /// The text in the frames.
  text_detection,
  /// What is said, as text.
  transcript,
  /// The logos in the frames.
  logos,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VideoExtractionCategoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VideoExtractionCategoryType value);

/// What a model can write about videos.
enum class VideoStandardGenerativeFieldType : std::uint16_t {
  unknown_value,
  /// A summary of the whole video.
  video_summary,
  /// The subjects by the categories of the Interactive Advertising Bureau.
  iab,
  /// A summary of each chapter, a stretch that belongs together.
  chapter_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VideoStandardGenerativeFieldType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VideoStandardGenerativeFieldType value);

}  // namespace outcrop::bedrock_data_automation
