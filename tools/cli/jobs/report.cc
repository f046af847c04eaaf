#include "jobs/report.h"

#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view place = "{{data}}";

/// A JSON string that no HTML parser can mistake for anything: neither `</script>` nor `<!--` can stand in it.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : json_quoted(text)) {
    if (c == '<' || c == '>' || c == '&') {
      out += c == '<' ? "\\u003c" : c == '>' ? "\\u003e" : "\\u0026";
    } else {
      out += c;
    }
  }
  return out;
}

std::string millis(const std::optional<Timestamp>& time) { return time ? std::to_string(time->millis()) : "null"; }

std::string row(const Job& job) {
  return "[" + quoted(job.kind ? job.kind->name : "other") + "," + quoted(job.name) + "," + quoted(job.status) + "," +
         std::to_string(static_cast<int>(phase_of(job.status))) + "," + quoted(job.type) + "," + quoted(job.models) +
         "," + millis(job.created) + "," + millis(job.ended) + "," + quoted(job.arn) + "]";
}

}  // namespace

std::string report_html(std::span<const Job> jobs, const ReportFacts& facts) {
  std::string data = "{\"source\":" + quoted(facts.source) + ",\"made\":" + quoted(facts.made) + ",\"problems\":[";
  for (const std::string& problem : facts.problems) data += (data.ends_with('[') ? "" : ",") + quoted(problem);
  data += "],\"jobs\":[\n";
  for (const Job& job : jobs) data += (data.ends_with("[\n") ? "" : ",\n") + row(job);
  const std::string_view page = report_page();
  const std::size_t at = page.find(place);
  return std::string(page.substr(0, at)) + data + "\n]}" + std::string(page.substr(at + place.size()));
}

}  // namespace outcrop::cli
