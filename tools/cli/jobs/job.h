// Job: what all kinds of jobs of Amazon Bedrock have in common, from their listings.
#pragma once

#include <outcrop/timestamp.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// Commands of Amazon Bedrock; `stop` is empty where such jobs can't be stopped.
struct JobKind {
  std::string_view name;  ///< "evaluation"
  std::string_view list;
  std::string_view get;
  std::string_view get_member;  ///< of its request, for the ARN
  std::string_view stop;
  std::string_view arn_part;  ///< between `:` and `/`, which tells an ARN's kind
};

std::span<const JobKind> job_kinds();

struct Job {
  const JobKind* kind{};  ///< null: of a kind that isn't known
  std::string arn{};
  std::string name{};
  std::string status{};
  std::string type{};    ///< "Summarization, QuestionAndAnswer", "FINE_TUNING"; may be empty
  std::string models{};  ///< names, ", " between them; may be empty
  std::optional<Timestamp> created{};
  std::optional<Timestamp> ended{};  ///< as far as the listing tells
  std::string progress{};            ///< "1200/5000"; mostly empty
  std::string json{};                ///< the item
};

/// `item` is one of a listing, as JSON.
Job read_job(std::string_view item, const JobKind* kind);

/// The kind of an item whose listing isn't known, by its ARN; null where that tells nothing.
const JobKind* kind_of(std::string_view arn);

enum class JobPhase : std::uint8_t { going, done, failed, stopped };
/// Of which sort a state is, by its name: states that come later are known by their ends as well.
JobPhase phase_of(std::string_view status);

/// "45 s", "12 min", "3 h", "5 d".
std::string age_text(std::chrono::milliseconds age);

}  // namespace outcrop::cli
