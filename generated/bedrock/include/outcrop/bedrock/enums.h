// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock {

/// The states of a prompt optimization job.
enum class AdvancedPromptOptimizationJobStatus : std::uint16_t {
  unknown_value,
  /// The job is rewriting prompts.
  in_progress,
  /// All prompts have been worked on, and the results are written.
  completed,
  /// The job gave up; `failureMessage` says why.
  failed,
  /// The job has ended, but only a part of the prompts was rewritten.
  partially_completed,
  /// The job was told to stop, and is winding up.
  stopping,
  /// The job ended early because it was told to stop.
  stopped,
  /// The job is being removed after it was asked to be deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AdvancedPromptOptimizationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AdvancedPromptOptimizationJobStatus value);

/// The state of an agreement on a model's terms.
enum class AgreementStatus : std::uint16_t {
  unknown_value,
  /// The agreement is in place.
  available,
  /// The agreement was asked for and is being processed.
  pending,
  /// There is no agreement; CreateFoundationModelAgreement makes one.
  not_available,
  /// The agreement could not be made; `errorMessage` says why.
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgreementStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgreementStatus value);

/// What an evaluation job puts to the test.
enum class ApplicationType : std::uint16_t {
  unknown_value,
  /// The job evaluates what models answer to prompts.
  model_evaluation,
  /// The job evaluates retrieval from a knowledge base or another source, with or without answers written from it.
  rag_evaluation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ApplicationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ApplicationType value);

/// The types of a metadata field.
enum class AttributeType : std::uint16_t {
  unknown_value,
  /// The field holds a text.
  string,
  /// The field holds a number.
  number,
  /// The field is true or false.
  boolean,
  /// The field holds a list of texts.
  string_list,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AttributeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AttributeType value);

/// Whether the account is authorized to use a model.
enum class AuthorizationStatus : std::uint16_t {
  unknown_value,
  /// The account may use the model.
  authorized,
  /// The account may not use the model.
  not_authorized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AuthorizationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AuthorizationStatus value);

/// What is odd about statements, whatever the rules are.
enum class AutomatedReasoningCheckLogicWarningType : std::uint16_t {
  unknown_value,
  /// The statements are true in every case.
  always_true,
  /// The statements are true in no case, as they contradict each other.
  always_false,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningCheckLogicWarningType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningCheckLogicWarningType value);

/// What checking an answer against a policy finds, in one word.
enum class AutomatedReasoningCheckResult : std::uint16_t {
  unknown_value,
  /// The claims follow from the premises and the rules: they cannot be false.
  valid,
  /// The claims contradict the premises and the rules.
  invalid,
  /// The claims can be true or false: it depends on what the text does not say.
  satisfiable,
  /// Nothing can be said, as the premises or the rules contradict each other.
  impossible,
  /// The text can be understood in several ways, so that it was not checked.
  translation_ambiguous,
  /// The text holds too much to be checked in the time allowed.
  too_complex,
  /// The text, or a part of it, says nothing that the policy's variables can express.
  no_translation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningCheckResult);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningCheckResult value);

/// Whether an annotation was applied to a policy.
enum class AutomatedReasoningPolicyAnnotationStatus : std::uint16_t {
  unknown_value,
  /// The annotation has changed the policy.
  applied,
  /// The annotation could not be applied; the messages of its steps say why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyAnnotationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyAnnotationStatus value);

/// The format of a document to make rules of.
enum class AutomatedReasoningPolicyBuildDocumentContentType : std::uint16_t {
  unknown_value,
  /// A PDF document.
  pdf,
  /// A document of plain text.
  txt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildDocumentContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildDocumentContentType value);

/// How serious a message of a build step is.
enum class AutomatedReasoningPolicyBuildMessageType : std::uint16_t {
  unknown_value,
  /// The message only tells what was done.
  info,
  /// The message tells of something that may be wrong.
  warning,
  /// The message tells why the step failed.
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildMessageType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildMessageType value);

/// The kinds of result of a build workflow.
enum class AutomatedReasoningPolicyBuildResultAssetType : std::uint16_t {
  unknown_value,
  /// The log of what the workflow did, step by step.
  build_log,
  /// The report on what is unused or in conflict in the new definition.
  quality_report,
  /// The definition that the workflow has made.
  policy_definition,
  /// Test cases that the workflow has made for the policy.
  generated_test_cases,
  /// Scenarios that show what the rules allow, for people to judge.
  policy_scenarios,
  /// The report on how well the policy agrees with its documents.
  fidelity_report,
  /// The list of all results, with ids for reading them.
  asset_manifest,
  /// A document that the workflow was given.
  source_document,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildResultAssetType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildResultAssetType value);

/// The states of a build workflow. COMPLETED, FAILED and CANCELLED are final.
enum class AutomatedReasoningPolicyBuildWorkflowStatus : std::uint16_t {
  unknown_value,
  /// The workflow waits for its turn.
  scheduled,
  /// The workflow was told to stop, and is winding up.
  cancel_requested,
  /// The workflow is preparing the documents.
  preprocessing,
  /// The workflow is working on the policy.
  building,
  /// The workflow is testing what it has built.
  testing,
  /// The workflow is done, and its results can be read.
  completed,
  /// The workflow gave up; its build log tells in which step.
  failed,
  /// The workflow ended early because it was told to.
  cancelled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildWorkflowStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildWorkflowStatus value);

/// What a build workflow does with an automated reasoning policy.
enum class AutomatedReasoningPolicyBuildWorkflowType : std::uint16_t {
  unknown_value,
  /// Documents are turned into rules, variables and types.
  ingest_content,
  /// Corrections, given as annotations, are applied to the policy.
  refine_policy,
  /// A definition that exists already is taken over as the policy.
  import_policy,
  /// The policy is compared with its documents: what it covers, and how accurately.
  generate_fidelity_report,
  /// Scenarios that show what the rules allow are made for people to judge.
  generate_policy_scenarios,
  /// The policy is reworked where text could be translated in more than one way.
  resolve_policy_ambiguities,
  /// The policy is improved in several rounds by documents and, where given, feedback.
  iteratively_refine_policy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildWorkflowType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildWorkflowType value);

/// Whether a test case found what it expects.
enum class AutomatedReasoningPolicyTestRunResult : std::uint16_t {
  unknown_value,
  /// The check found what the test case expects.
  passed,
  /// The check found something else than the test case expects.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyTestRunResult);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyTestRunResult value);

/// How far the run of a test case is. COMPLETED and FAILED are final.
enum class AutomatedReasoningPolicyTestRunStatus : std::uint16_t {
  unknown_value,
  /// The test case has not been run yet.
  not_started,
  /// The test case waits for its turn.
  scheduled,
  /// The test case is being run.
  in_progress,
  /// The run is done, and `testRunResult` tells its outcome.
  completed,
  /// The test case could not be run, so it has no outcome.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyTestRunStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyTestRunStatus value);

/// How long capacity is bought for. It cannot be given back earlier.
enum class CommitmentDuration : std::uint16_t {
  unknown_value,
  /// The capacity is bought for one month.
  one_month,
  /// The capacity is bought for six months, at a lower price for each hour.
  six_months,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CommitmentDuration);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CommitmentDuration value);

/// Who owns the enforcement of a guardrail.
enum class ConfigurationOwner : std::uint16_t {
  unknown_value,
  /// The account itself has set the enforcement up.
  account,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfigurationOwner);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfigurationOwner value);

/// Whether a deployment of a custom model can be used.
enum class CustomModelDeploymentStatus : std::uint16_t {
  unknown_value,
  /// The deployment is being set up, and cannot be called yet.
  creating,
  /// The deployment can be called.
  active,
  /// The deployment could not be set up, or broke down; `failureMessage` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomModelDeploymentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomModelDeploymentStatus value);

/// How far the change of a deployment to another model is.
enum class CustomModelDeploymentUpdateStatus : std::uint16_t {
  unknown_value,
  /// The change is under way, and the old model still serves.
  updating,
  /// The change is done, and the new model serves.
  update_completed,
  /// The change did not succeed; the deployment's `failureMessage` may say why.
  update_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomModelDeploymentUpdateStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomModelDeploymentUpdateStatus value);

/// How a custom model came about.
enum class CustomizationType : std::uint16_t {
  unknown_value,
  /// By training on labelled examples: prompts with the answers to give.
  fine_tuning,
  /// By training on plain text without labels, to make the model familiar with a field.
  continued_pre_training,
  /// By training a small model on the answers of a larger one.
  distillation,
  /// By training on the scores that a grader gives the model's answers.
  reinforcement_fine_tuning,
  /// By bringing in a model that was trained elsewhere, as CreateCustomModel does.
  imported,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomizationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomizationType value);

/// Whether prompts and answers may be kept, and who may see them.
enum class DataRetentionMode : std::uint16_t {
  unknown_value,
  /// What is usual for the called model applies.
  default_,
  /// Nothing is kept; calls of models that need to keep data are refused.
  none,
  /// AWS may review the data, but does not pass it to the model's provider; only models that support this can be
  /// called.
  aws_review,
  /// The data may be passed to the model's provider.
  provider_data_share,
  /// Nothing is set at this level, so that the next one, in the end the model's own rule, decides.
  inherit,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataRetentionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataRetentionMode value);

/// Whether the account is entitled to a model.
enum class EntitlementAvailability : std::uint16_t {
  unknown_value,
  /// The account is entitled to the model.
  available,
  /// The account is not entitled to the model.
  not_available,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EntitlementAvailability);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EntitlementAvailability value);

/// The states of an evaluation job. Completed, Failed and Stopped are final.
enum class EvaluationJobStatus : std::uint16_t {
  unknown_value,
  /// The job is running: answers are collected and judged.
  in_progress,
  /// The job has finished, and the results are in its output location.
  completed,
  /// The job gave up; `failureMessages` of GetEvaluationJob says why.
  failed,
  /// StopEvaluationJob was called, and the job is winding up.
  stopping,
  /// The job ended early because StopEvaluationJob was called.
  stopped,
  /// The job is being removed after BatchDeleteEvaluationJob.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluationJobStatus value);

/// Who judges the answers of an evaluation job.
enum class EvaluationJobType : std::uint16_t {
  unknown_value,
  /// People judge, in a work team of the account or of AWS.
  human,
  /// Algorithms or a judging model compute the scores.
  automated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluationJobType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluationJobType value);

/// The task that models are asked to do. Model evaluation goes by it; jobs that evaluate knowledge bases ignore
/// it.
enum class EvaluationTaskType : std::uint16_t {
  unknown_value,
  /// Shortening a text to its main points.
  summarization,
  /// Assigning a text to one of several categories, such as its sentiment.
  classification,
  /// Answering questions, with or without a text that holds the answer.
  question_and_answer,
  /// Writing text freely, as a continuation or reply to a prompt.
  generation,
  /// A task of the customer's own definition.
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluationTaskType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluationTaskType value);

/// Where a document comes from.
enum class ExternalSourceType : std::uint16_t {
  unknown_value,
  /// The document is an object in Amazon S3.
  s3,
  /// The document goes with the request.
  byte_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExternalSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExternalSourceType value);

/// The states of a customization job by which lists can be filtered.
enum class FineTuningJobStatus : std::uint16_t {
  unknown_value,
  /// Jobs that are checking their data or training.
  in_progress,
  /// Jobs whose custom model is ready.
  completed,
  /// Jobs that gave up, for a reason that GetModelCustomizationJob tells.
  failed,
  /// Jobs that were told to stop and are winding up.
  stopping,
  /// Jobs that ended early because they were told to.
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FineTuningJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FineTuningJobStatus value);

/// Whether a foundation model is current or being phased out.
enum class FoundationModelLifecycleStatus : std::uint16_t {
  unknown_value,
  /// The model is current, and no end is announced.
  active,
  /// The model still answers, but its end is announced: plan a move to another one.
  legacy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FoundationModelLifecycleStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FoundationModelLifecycleStatus value);

/// What a guardrail does when a content filter finds something.
enum class GuardrailContentFilterAction : std::uint16_t {
  unknown_value,
  /// The guardrail's message takes the place of the prompt or answer.
  block,
  /// The prompt or answer passes, and the finding is only reported in the trace.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterAction value);

/// Kinds of harmful content.
enum class GuardrailContentFilterType : std::uint16_t {
  unknown_value,
  /// Sexual interest, acts or arousal.
  sexual,
  /// Threats of violence, or glorification of it.
  violence,
  /// Attacks on people for what they are, such as their origin, religion or gender.
  hate,
  /// Words that demean, mock or bully a person.
  insults,
  /// Advice on or search for crime, fraud or other harmful deeds.
  misconduct,
  /// Attempts to turn the model against its safety rules or its developer's instructions.
  prompt_attack,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterType value);

/// How capable the content filters are.
enum class GuardrailContentFiltersTierName : std::uint16_t {
  unknown_value,
  /// The older filters, for English, French and Spanish.
  classic,
  /// More robust filters for many more languages, which other regions may share.
  standard,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFiltersTierName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFiltersTierName value);

/// What a guardrail does with an answer whose score is too low.
enum class GuardrailContextualGroundingAction : std::uint16_t {
  unknown_value,
  /// The guardrail's message takes the place of the answer.
  block,
  /// The answer passes, and the score is only reported in the trace.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingAction value);

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

/// How capable the measuring of answers is.
enum class GuardrailContextualGroundingTierName : std::uint16_t {
  unknown_value,
  /// The older way of measuring answers.
  classic,
  /// A more robust way of measuring answers.
  standard,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingTierName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingTierName value);

/// How sure a content filter has to be before it acts: the stronger, the less confidence it asks for.
enum class GuardrailFilterStrength : std::uint16_t {
  unknown_value,
  /// The filter is off and lets everything pass.
  none,
  /// The filter acts only on what is harmful with high confidence.
  low,
  /// The filter acts on what is harmful with high or medium confidence.
  medium,
  /// The filter acts on what is harmful with high, medium or low confidence.
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailFilterStrength);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailFilterStrength value);

/// The lists of words that AWS maintains.
enum class GuardrailManagedWordsType : std::uint16_t {
  unknown_value,
  /// Words that are commonly held to be profane.
  profanity,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailManagedWordsType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailManagedWordsType value);

/// What a content filter looks at.
enum class GuardrailModality : std::uint16_t {
  unknown_value,
  /// The filter looks at text.
  text,
  /// The filter looks at images.
  image,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailModality value);

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

/// What a guardrail does when it finds personal or secret data.
enum class GuardrailSensitiveInformationAction : std::uint16_t {
  unknown_value,
  /// The guardrail's message takes the place of the whole prompt or answer.
  block,
  /// A tag that names the kind of data, such as {EMAIL}, takes the place of the data alone.
  anonymize,
  /// The prompt or answer passes, and the finding is only reported in the trace.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailSensitiveInformationAction value);

/// What can be done with a guardrail now.
enum class GuardrailStatus : std::uint16_t {
  unknown_value,
  /// The guardrail is being created, and cannot be used yet.
  creating,
  /// The guardrail's draft is being replaced.
  updating,
  /// A version is being made of the guardrail's draft.
  versioning,
  /// The guardrail can be used.
  ready,
  /// Creating, updating, versioning or deleting the guardrail failed; GetGuardrail says why.
  failed,
  /// The guardrail is being deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailStatus value);

/// What a guardrail does when it finds a denied topic.
enum class GuardrailTopicAction : std::uint16_t {
  unknown_value,
  /// The guardrail's message takes the place of the prompt or answer.
  block,
  /// The prompt or answer passes, and the finding is only reported in the trace.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicAction value);

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

/// How capable the detection of denied topics is.
enum class GuardrailTopicsTierName : std::uint16_t {
  unknown_value,
  /// The older detection, for English, French and Spanish.
  classic,
  /// A more robust detection for many more languages, which other regions may share.
  standard,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicsTierName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicsTierName value);

/// What a guardrail does when it finds a word of its lists.
enum class GuardrailWordAction : std::uint16_t {
  unknown_value,
  /// The guardrail's message takes the place of the prompt or answer.
  block,
  /// The prompt or answer passes, and the finding is only reported in the trace.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailWordAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailWordAction value);

/// Whether an inference profile can be used.
enum class InferenceProfileStatus : std::uint16_t {
  unknown_value,
  /// The profile can be used.
  active,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InferenceProfileStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InferenceProfileStatus value);

/// Who made an inference profile.
enum class InferenceProfileType : std::uint16_t {
  unknown_value,
  /// AWS made the profile, which spreads calls over several regions.
  system_defined,
  /// The account made the profile, which tells calls apart for metrics and cost reports.
  application,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InferenceProfileType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InferenceProfileType value);

/// The ways in which a model can be called.
enum class InferenceType : std::uint16_t {
  unknown_value,
  /// The model is called without preparation and paid for by tokens.
  on_demand,
  /// The model needs capacity that the account buys for itself.
  provisioned,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InferenceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InferenceType value);

/// Whether an enforced guardrail heeds tags by which callers mark content to guard.
enum class InputTags : std::uint16_t {
  unknown_value,
  /// Only marked content is checked.
  honor,
  /// Everything is checked, marked or not.
  ignore,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InputTags);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InputTags value);

/// The states of a part of a customization job.
enum class JobStatusDetails : std::uint16_t {
  unknown_value,
  /// This part of the job is being worked on.
  in_progress,
  /// This part of the job is done.
  completed,
  /// The job was told to stop, and this part is winding up.
  stopping,
  /// This part ended early because the job was told to stop.
  stopped,
  /// This part of the job failed.
  failed,
  /// This part of the job has not begun.
  not_started,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(JobStatusDetails);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(JobStatusDetails value);

/// The states of a copy job. Completed and Failed are final.
enum class ModelCopyJobStatus : std::uint16_t {
  unknown_value,
  /// The model is being copied, and the copy cannot be used yet.
  in_progress,
  /// The copy is made and can be used.
  completed,
  /// The job gave up; `failureMessage` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelCopyJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelCopyJobStatus value);

/// The ways in which a foundation model can be customized.
enum class ModelCustomization : std::uint16_t {
  unknown_value,
  /// The model can be trained on labelled examples.
  fine_tuning,
  /// The model can be trained on plain text without labels.
  continued_pre_training,
  /// The model can learn from the answers of a larger one.
  distillation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelCustomization);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelCustomization value);

/// The states of a customization job. Completed, Failed and Stopped are final.
enum class ModelCustomizationJobStatus : std::uint16_t {
  unknown_value,
  /// The job is checking its data or training.
  in_progress,
  /// The training is done, and the custom model is ready.
  completed,
  /// The job gave up; `failureMessage` of GetModelCustomizationJob says why.
  failed,
  /// StopModelCustomizationJob was called, and the job is winding up.
  stopping,
  /// The job ended early because StopModelCustomizationJob was called.
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelCustomizationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelCustomizationJobStatus value);

/// The states of an import job. Completed and Failed are final.
enum class ModelImportJobStatus : std::uint16_t {
  unknown_value,
  /// The files are being read and checked.
  in_progress,
  /// The imported model can be invoked.
  completed,
  /// The job gave up; `failureMessage` of GetModelImportJob says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelImportJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelImportJobStatus value);

/// The states of a batch job. Completed, PartiallyCompleted, Failed, Stopped and Expired are final.
enum class ModelInvocationJobStatus : std::uint16_t {
  unknown_value,
  /// The job waits to be validated.
  submitted,
  /// The model is working on the records.
  in_progress,
  /// All records have been worked on; single ones may have failed.
  completed,
  /// The job could not be done; `message` says why.
  failed,
  /// StopModelInvocationJob was called, and the job is winding up.
  stopping,
  /// The job ended early because StopModelInvocationJob was called.
  stopped,
  /// Time ran out when a part of the records was done; the answers so far are written.
  partially_completed,
  /// Time ran out before the job was done.
  expired,
  /// The format of the input and the role's permissions are being checked.
  validating,
  /// The input has passed the check, and the job waits for its turn.
  scheduled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelInvocationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelInvocationJobStatus value);

/// What the records of a batch job hold for the model.
enum class ModelInvocationType : std::uint16_t {
  unknown_value,
  /// Bodies as InvokeModel takes them, in the model's own format.
  invoke_model,
  /// Requests as Converse takes them, in the format that all models share.
  converse,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelInvocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelInvocationType value);

/// The kinds of content that a model takes or gives.
enum class ModelModality : std::uint16_t {
  unknown_value,
  /// The model takes or gives text.
  text,
  /// The model takes or gives images.
  image,
  /// The model gives vectors that stand for the meaning of what it is sent.
  embedding,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelModality value);

/// Whether a custom model can be used.
enum class ModelStatus : std::uint16_t {
  unknown_value,
  /// The model is being created and checked, and cannot be used yet.
  creating,
  /// The model is ready to be used.
  active,
  /// The model could not be created; `failureMessage` of GetCustomModel says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelStatus value);

/// Which offers of a model to list.
enum class OfferType : std::uint16_t {
  unknown_value,
  /// Public offers and those made to the account alone.
  all,
  /// Only offers that are made to everybody.
  public_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OfferType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OfferType value);

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

/// Whether a prompt router can be used.
enum class PromptRouterStatus : std::uint16_t {
  unknown_value,
  /// The router can be used.
  available,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptRouterStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptRouterStatus value);

/// Who made a prompt router.
enum class PromptRouterType : std::uint16_t {
  unknown_value,
  /// The account made the router, by CreatePromptRouter.
  custom,
  /// AWS made the router, for a family of models.
  default_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptRouterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptRouterType value);

/// Whether capacity that was bought serves.
enum class ProvisionedModelStatus : std::uint16_t {
  unknown_value,
  /// The capacity is being set up, and cannot be called yet.
  creating,
  /// The capacity serves calls of its model.
  in_service,
  /// The capacity is being changed, such as to another model.
  updating,
  /// Setting the capacity up or changing it failed; `failureMessage` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ProvisionedModelStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ProvisionedModelStatus value);

/// What is done to a question before the search.
enum class QueryTransformationType : std::uint16_t {
  unknown_value,
  /// A complex question is split into simpler ones, which are searched for one by one.
  query_decomposition,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryTransformationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryTransformationType value);

/// How much a model reasons before it answers in training.
enum class ReasoningEffort : std::uint16_t {
  unknown_value,
  /// The model reasons little: training is fastest.
  low,
  /// The model reasons a moderate amount.
  medium,
  /// The model reasons much: answers may be better, and training takes longest.
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ReasoningEffort);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ReasoningEffort value);

/// Whether the client's region offers a model.
enum class RegionAvailability : std::uint16_t {
  unknown_value,
  /// The region offers the model.
  available,
  /// The region does not offer the model; another one may.
  not_available,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegionAvailability);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegionAvailability value);

/// Which metadata a model that reranks sees.
enum class RerankingMetadataSelectionMode : std::uint16_t {
  unknown_value,
  /// The model sees the fields that `selectiveModeConfiguration` selects.
  selective,
  /// The model sees all fields.
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingMetadataSelectionMode value);

/// Where the answer's facts come from.
enum class RetrieveAndGenerateType : std::uint16_t {
  unknown_value,
  /// A knowledge base; `knowledgeBaseConfiguration` is set.
  knowledge_base,
  /// Documents of the request; `externalSourcesConfiguration` is set.
  external_sources,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrieveAndGenerateType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrieveAndGenerateType value);

/// The format of a batch job's input.
enum class S3InputFormat : std::uint16_t {
  unknown_value,
  /// JSON Lines: one record a line, with the input for the model.
  jsonl,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(S3InputFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(S3InputFormat value);

/// Whether words count beside the meaning in a search.
enum class SearchType : std::uint16_t {
  unknown_value,
  /// A search counts both the meaning and the words of the raw text.
  hybrid,
  /// A search counts only the meaning, by the nearness of vectors.
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SearchType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SearchType value);

/// What of a prompt an enforced guardrail checks.
enum class SelectiveGuardingMode : std::uint16_t {
  unknown_value,
  /// Only what the caller has marked as content to guard.
  selective,
  /// Everything, whatever the caller has marked.
  comprehensive,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SelectiveGuardingMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SelectiveGuardingMode value);

/// What capacity is sorted by.
enum class SortByProvisionedModels : std::uint16_t {
  unknown_value,
  /// The time at which it was bought.
  creation_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortByProvisionedModels);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortByProvisionedModels value);

/// What jobs are sorted by.
enum class SortJobsBy : std::uint16_t {
  unknown_value,
  /// The time at which the job was created.
  creation_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortJobsBy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortJobsBy value);

/// What models and their deployments are sorted by.
enum class SortModelsBy : std::uint16_t {
  unknown_value,
  /// The time at which the model or deployment was created.
  creation_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortModelsBy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortModelsBy value);

/// The direction of a sort.
enum class SortOrder : std::uint16_t {
  unknown_value,
  /// The oldest come first.
  ascending,
  /// The newest come first.
  descending,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortOrder);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortOrder value);

/// Whether an endpoint of a marketplace model can be called through Amazon Bedrock.
enum class Status : std::uint16_t {
  unknown_value,
  /// The endpoint is registered and can be called.
  registered,
  /// The endpoint does not fit what Amazon Bedrock expects; `statusMessage` says more.
  incompatible_endpoint,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Status);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Status value);

/// Where models that rerank come from.
enum class VectorSearchRerankingConfigurationType : std::uint16_t {
  unknown_value,
  /// The model that reranks is one of Amazon Bedrock.
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VectorSearchRerankingConfigurationType value);

}  // namespace outcrop::bedrock
