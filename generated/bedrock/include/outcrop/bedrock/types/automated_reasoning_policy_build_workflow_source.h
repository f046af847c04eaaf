// AutomatedReasoningPolicyBuildWorkflowSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A document to make rules of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildWorkflowDocument.html
struct AutomatedReasoningPolicyBuildWorkflowDocument {
  /// The bytes of the document; the client encodes them for the wire.
  ///
  /// Required. 1 to 5000000 bytes. Sensitive: never logged.
  std::optional<Blob> document{};
  /// The format of the document's bytes.
  ///
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildDocumentContentType>> document_content_type{};
  /// A name for the document, which results refer to it by.
  ///
  /// Required. At most 256 characters. Sensitive: never logged.
  std::optional<std::string> document_name{};
  /// What the document is about and how to use it.
  ///
  /// At most 4000 characters. Sensitive: never logged.
  std::optional<std::string> document_description{};

  friend bool operator==(const AutomatedReasoningPolicyBuildWorkflowDocument&,
                         const AutomatedReasoningPolicyBuildWorkflowDocument&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildWorkflowDocument& in);

/// Corrections that a build workflow applies to a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildWorkflowRepairContent.html
struct AutomatedReasoningPolicyBuildWorkflowRepairContent {
  /// The corrections, in the order in which to apply them.
  ///
  /// Required. At most 10 entries.
  std::optional<std::vector<AutomatedReasoningPolicyAnnotation>> annotations{};

  friend bool operator==(const AutomatedReasoningPolicyBuildWorkflowRepairContent&,
                         const AutomatedReasoningPolicyBuildWorkflowRepairContent&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildWorkflowRepairContent& in);

/// What a fidelity report compares the policy with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyGenerateFidelityReportContent.html
struct AutomatedReasoningPolicyGenerateFidelityReportContent {
  /// The documents that the policy was made from.
  ///
  /// At most 5 entries.
  std::optional<std::vector<AutomatedReasoningPolicyBuildWorkflowDocument>> documents{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyGenerateFidelityReportContent&,
                         const AutomatedReasoningPolicyGenerateFidelityReportContent&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyGenerateFidelityReportContent& in);

/// What a policy is improved by in several rounds.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyIterativeRefinementContent.html
struct AutomatedReasoningPolicyIterativeRefinementContent {
  /// Documents that tell what the policy ought to say.
  ///
  /// Required.
  std::optional<std::vector<AutomatedReasoningPolicyBuildWorkflowDocument>> documents{};
  /// What to change or to keep in mind, in plain words. Absent: the documents alone decide.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> feedback{};

  friend bool operator==(const AutomatedReasoningPolicyIterativeRefinementContent&,
                         const AutomatedReasoningPolicyIterativeRefinementContent&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyIterativeRefinementContent& in);

/// What a build workflow needs beside the rules to start from, by its type.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyWorkflowTypeContent.html
struct AutomatedReasoningPolicyWorkflowTypeContent {
  /// Documents to make rules of, for INGEST_CONTENT.
  ///
  /// 1 entry.
  std::optional<std::vector<AutomatedReasoningPolicyBuildWorkflowDocument>> documents{};
  /// Corrections to apply, for REFINE_POLICY.
  Box<AutomatedReasoningPolicyBuildWorkflowRepairContent> policy_repair_assets{};
  /// What to compare the policy with, for GENERATE_FIDELITY_REPORT.
  Box<AutomatedReasoningPolicyGenerateFidelityReportContent> generate_fidelity_report_content{};
  /// Documents and feedback to improve the policy by, for ITERATIVELY_REFINE_POLICY.
  Box<AutomatedReasoningPolicyIterativeRefinementContent> iterative_refinement_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyWorkflowTypeContent&,
                         const AutomatedReasoningPolicyWorkflowTypeContent&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyWorkflowTypeContent& in);

/// What a build workflow builds from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildWorkflowSource.html
struct AutomatedReasoningPolicyBuildWorkflowSource {
  /// The rules to start from. Absent: the workflow starts without any.
  Box<AutomatedReasoningPolicyDefinition> policy_definition{};
  /// Documents, corrections or settings, as the workflow's type needs them.
  Box<AutomatedReasoningPolicyWorkflowTypeContent> workflow_content{};

  friend bool operator==(const AutomatedReasoningPolicyBuildWorkflowSource&,
                         const AutomatedReasoningPolicyBuildWorkflowSource&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildWorkflowSource& in);

}  // namespace outcrop::bedrock
