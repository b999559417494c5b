document.title = "TalentGraph";
