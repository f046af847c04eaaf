// Decode tables of ConditionView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/condition.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field match_paths_fields[] = {
    {"anyOf", &internal::string_list_type, offsetof(MatchPathsView, any_of), internal::Slot::plain},
};

constexpr internal::Field iam_principal_fields[] = {
    {"arn", &internal::string_type, offsetof(IamPrincipalView, arn), internal::Slot::plain},
    {"operator", &schemas::principal_match_operator_type, offsetof(IamPrincipalView, operator_), internal::Slot::plain},
};

constexpr internal::Field match_principal_entry_fields[] = {
    {"iamPrincipal", &schemas::iam_principal_type, offsetof(MatchPrincipalEntryView, iam_principal),
     internal::Slot::reference},
};

constexpr internal::Type match_principals_any_of_type =
    internal::list_type<MatchPrincipalEntryView>(schemas::match_principal_entry_type);
constexpr internal::Field match_principals_fields[] = {
    {"anyOf", &match_principals_any_of_type, offsetof(MatchPrincipalsView, any_of), internal::Slot::plain},
};

constexpr internal::Field condition_fields[] = {
    {"matchPrincipals", &schemas::match_principals_type, offsetof(ConditionView, match_principals),
     internal::Slot::reference},
    {"matchPaths", &schemas::match_paths_type, offsetof(ConditionView, match_paths), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema match_paths_schema =
    internal::structure_schema<MatchPathsView>("MatchPaths", match_paths_fields);
constinit const internal::Type match_paths_type = internal::structure_type<MatchPathsView>(match_paths_schema);

constinit const internal::Schema iam_principal_schema =
    internal::structure_schema<IamPrincipalView>("IamPrincipal", iam_principal_fields);
constinit const internal::Type iam_principal_type = internal::structure_type<IamPrincipalView>(iam_principal_schema);

constinit const internal::Schema match_principal_entry_schema =
    internal::union_schema<MatchPrincipalEntryView>("MatchPrincipalEntry", match_principal_entry_fields);
constinit const internal::Type match_principal_entry_type =
    internal::union_type<MatchPrincipalEntryView>(match_principal_entry_schema);

constinit const internal::Schema match_principals_schema =
    internal::structure_schema<MatchPrincipalsView>("MatchPrincipals", match_principals_fields);
constinit const internal::Type match_principals_type =
    internal::structure_type<MatchPrincipalsView>(match_principals_schema);

constinit const internal::Schema condition_schema =
    internal::union_schema<ConditionView>("Condition", condition_fields);
constinit const internal::Type condition_type = internal::union_type<ConditionView>(condition_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MatchPathsView*) { return schemas::match_paths_schema; }
const internal::Schema& schema_of(const IamPrincipalView*) { return schemas::iam_principal_schema; }
const internal::Schema& schema_of(const MatchPrincipalEntryView*) { return schemas::match_principal_entry_schema; }
const internal::Schema& schema_of(const MatchPrincipalsView*) { return schemas::match_principals_schema; }
const internal::Schema& schema_of(const ConditionView*) { return schemas::condition_schema; }

}  // namespace outcrop::bedrock_agentcore_control
