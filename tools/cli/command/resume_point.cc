#include "command/resume_point.h"

#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr std::int64_t margin_ms = 1000;

}  // namespace

ResumePoint::ResumePoint(const Listing& listing, const PagingToken& start, bool ascending)
    : listing_(listing),
      start_(start),
      ascending_(ascending),
      passing_(start.time.has_value()),
      to_pass_(start.skip),
      last_(start.time),
      of_that_time_(start.skip) {}

void ResumePoint::bound(const Operation& operation, void* request) const {
  if (!start_.time) return;
  const std::int64_t edge = start_.time->millis() + (ascending_ ? -margin_ms : margin_ms);
  set_member(operation, request, ascending_ ? listing_.after : listing_.before,
             Document(to_string(Timestamp::from_millis(edge))));
}

bool ResumePoint::is_new(std::string_view item) {
  if (!passing_) return true;
  const std::optional<Timestamp> time = time_of(item);
  if (!time) return true;
  if (*time == *start_.time && to_pass_ > 0) {
    --to_pass_;
    return false;
  }
  passing_ = *time != *start_.time && (*time < *start_.time) == ascending_;
  return !passing_;
}

void ResumePoint::listed(std::string_view item) {
  const std::optional<Timestamp> time = time_of(item);
  if (!time) return;
  of_that_time_ = time == last_ ? of_that_time_ + 1 : 1;
  last_ = time;
}

std::optional<Timestamp> ResumePoint::time_of(std::string_view item) const {
  return parse_timestamp(json_plain(json_member(item, listing_.time)));
}

}  // namespace outcrop::cli
